still-there-title = ¿Sigue ahí?
still-there-lead = Lleva un tiempo sin hacer nada. En dos minutos cerraremos su sesión.
still-there-why = Así nadie más puede ver sus datos.
still-there-go-on = Sí, quiero seguir
