not-found-title = Esta página no está
not-found-lead = Quizás la dirección no es correcta o la página ya no existe.
not-found-start = Ir al inicio
not-found-welcome = Ir a la primera página
not-found-call = ¿Necesita ayuda? Llame:
