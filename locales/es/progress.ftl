# Progress: what is done, what is open, and that effort counts.
progress-title = Progreso
progress-lead = Aquí ve lo que ya terminó y lo que le falta hacer.
progress-route = Su ruta de aprendizaje
progress-parts-title = Sus partes
progress-parts-nothing = Usted todavía no tiene plan (‹PIP›). Por eso aún no sabemos qué partes tiene que hacer. El municipio hace el plan junto con usted.
progress-summary = { $total ->
    [one] { $done } de { $total } parte terminada
    [many] { $done } de { $total } partes terminadas
   *[other] { $done } de { $total } partes terminadas
}
progress-summary-unknown = { $count ->
    [one] De { $count } parte no lo sabemos ahora.
    [many] De { $count } partes no lo sabemos ahora.
   *[other] De { $count } partes no lo sabemos ahora.
}
progress-only-duo = Solo ‹DUO› decide si usted terminó la integración. Le llega una carta sobre eso.

progress-group-language = Idioma neerlandés
progress-group-society = Los Países Bajos y el trabajo
progress-group-hours = Horas
progress-group-end = Terminar

progress-part-taalschakel = Preparación para estudiar (‹taalschakeltraject›)
progress-part-cursusuren = Horas de clase
progress-part-participatieuren = Horas de participación (‹participatie›)
progress-part-pvt = ‹PVT›: declaración de participación
progress-part-map = ‹MAP›: trabajo y participación
progress-part-eindgesprek = Conversación final de la ‹Z-route›
progress-part-level = Necesario: nivel { $level }
progress-part-attempts = { $count ->
    [one] Hizo el examen { $count } vez. Cada intento cuenta.
    [many] Hizo el examen { $count } veces. Cada intento cuenta.
   *[other] Hizo el examen { $count } veces. Cada intento cuenta.
}
progress-part-attempts-done = { $count ->
    [one] Aprobado después de { $count } intento
    [many] Aprobado después de { $count } intentos
   *[other] Aprobado después de { $count } intentos
}

progress-state-done = Terminado
progress-state-exempt = Exención
progress-state-dispensed = Dispensa
progress-state-busy = En marcha
progress-state-open = Falta hacerlo
progress-state-not-known = No lo sabemos ahora
progress-state-check = Hay que preguntar
progress-state-ask-gemeente = Pregunte al municipio
progress-why-exempt = Usted ya lo sabe hacer. Ya no tiene que hacer esto.
progress-why-dispensed = ‹DUO› decidió que usted no tiene que hacer esto.
progress-why-not-known = No recibimos respuesta. Su trabajo no se ha perdido.
progress-why-check = Faltan datos o no son iguales. Consulte con { $gemeente } qué es correcto.
progress-why-ask-gemeente = Solo { $gemeente } sabe si esto está terminado. Nosotros no podemos pedir ese dato.
progress-on-decision = Decisión del
progress-on-signed = Firmado el
progress-on-talk = Conversación del
progress-on-exam = Resultado del
progress-on-other = Fecha

progress-hours-title = Sus horas
progress-hours-nothing = Todavía no hay horas anotadas para usted.
progress-hours-of = { $count } de { $norm } horas
progress-hours-only = { $count ->
    [one] { $count } hora
    [many] { $count } horas
   *[other] { $count } horas
}
progress-hours-enough = Usted tiene suficientes horas. Siempre puede hacer más.
progress-hours-apart = No sumamos estas horas. La misma hora puede estar en dos líneas.
progress-hours-by = Según { $party }
progress-indicative = Indicación
progress-kind-school = Clases en la escuela
progress-kind-nt2 = Clases de neerlandés (‹NT2›)
progress-kind-knm = Clases de ‹KNM›
progress-kind-intake = Clases durante la entrevista inicial
progress-kind-participation = Participación (‹participatie›)
progress-kind-participation-lessons = Participación que cuenta como clase
progress-kind-begeleiding = Acompañamiento social
progress-absent-excused = { $count ->
    [one] Faltó { $count } hora, con un buen motivo
    [many] Faltó { $count } horas, con un buen motivo
   *[other] Faltó { $count } horas, con un buen motivo
}
progress-absent-unexcused = { $count ->
    [one] Faltó { $count } hora, sin un buen motivo
    [many] Faltó { $count } horas, sin un buen motivo
   *[other] Faltó { $count } horas, sin un buen motivo
}

progress-exams-title = Sus exámenes
progress-exams-nothing = ‹DUO› todavía no tiene resultados suyos.
progress-exams-tried = { $count ->
    [one] Usted hizo { $count } examen.
    [many] Usted hizo { $count } exámenes.
   *[other] Usted hizo { $count } exámenes.
}
progress-exams-passed = { $count ->
    [one] Aprobó { $count } vez.
    [many] Aprobó { $count } veces.
   *[other] Aprobó { $count } veces.
}
progress-exams-effort = Cada intento muestra que usted se esfuerza.
progress-exams-date = La fecha es el día en que ‹DUO› anotó el resultado. ‹DUO› no indica un máximo de intentos.
progress-reason-verwijtbaar = Sin resultado. ‹DUO› opina que usted podía evitarlo.
progress-reason-niet-verwijtbaar = Sin resultado. ‹DUO› opina que usted no podía evitarlo.
progress-reason-afgemeld = Sin resultado. Usted avisó que no iba.
progress-reason-absent = Sin resultado. Usted no fue al examen.

progress-attempts-title = Intentos gratis
progress-attempts-nothing = ‹DUO› no indica intentos gratis para usted. Solo los reciben las personas con derechos de asilo.
progress-attempts-left = { $count ->
    [one] queda { $count } gratis
    [many] quedan { $count } gratis
   *[other] quedan { $count } gratis
}
progress-attempts-asylum = Usted tiene derechos de asilo. Por eso el gobierno paga sus primeros intentos. Después paga usted.
progress-attempts-balance = Este número viene de ‹DUO›. No lo calculamos nosotros.

progress-school-title = Cómo le va en la escuela
progress-school-nothing = La escuela de idiomas todavía no ha dicho nada sobre esto.
progress-school-number = escuela con número { $number }
progress-school-level = nivel { $level }
progress-school-indicative = Esto es lo que ve la escuela. No es el resultado de un examen.
progress-presence = Asistencia a clase
progress-presence-never = nunca
progress-presence-sometimes = a veces sí, a veces no
progress-presence-always = siempre
progress-effort = Esfuerzo
progress-effort-enough = suficiente
progress-effort-not-enough = todavía no es suficiente
progress-result-poor = bajo
progress-result-fair = regular
progress-result-enough = suficiente
progress-result-good = bueno
progress-result-excellent = muy bueno

progress-after-title = ¿Qué viene después?
progress-after-B = ¿Aprobó todas las partes? Entonces recibe el diploma de integración (‹inburgeringsdiploma›).
progress-after-O = ¿Aprobó todas las partes? Entonces recibe el diploma de integración (‹inburgeringsdiploma›). Después puede seguir estudiando.
progress-after-Z = ¿Hizo todas las partes? Entonces recibe del municipio el certificado de integración (‹inburgeringscertificaat›).
progress-after-duo = Cuando ‹DUO› escribe que usted cumplió (‹voldaan›), ha terminado.
progress-after-course = El fin de su curso no es el fin de su integración.
progress-after-naturalisation = Solo con el certificado (‹inburgeringscertificaat›) no puede obtener la nacionalidad neerlandesa. Pregunte a tiempo a su municipio.

progress-route-title = ¿Qué significa mi ruta de aprendizaje?
progress-route-B = En la ‹B1-route› aprende neerlandés hasta el nivel B1. Hace cinco exámenes: leer, escuchar, escribir, hablar y ‹KNM›.
progress-route-O = En la ‹onderwijsroute› aprende neerlandés para estudiar después. Hace una preparación para estudiar (‹taalschakeltraject›).
progress-route-Z = En la ‹Z-route› aprende neerlandés para manejar su vida por su cuenta. Va a clases. No tiene que hacer un examen de idioma.
progress-route-unknown = No conocemos esta ruta de aprendizaje. Pregunte a su municipio qué significa.
progress-afschalen-title = ¿El nivel B1 es demasiado difícil?
progress-afschalen-what = Entonces a veces puede hacer exámenes en el nivel A2. Eso se llama ‹afschalen› (bajar de nivel).
progress-afschalen-rule = Primero tiene que hacer 600 horas de clases de neerlandés (‹NT2›). También tiene que esforzarse lo suficiente. El municipio decide.
progress-afschalen-how = Las clases de ‹KNM› no cuentan para las 600 horas. Pídalo a su persona de contacto del municipio.

progress-wrong-title = ¿Hay algo que no es correcto?
progress-wrong-hours = ¿Sus horas no son correctas? Pregunte primero a su escuela de idiomas. Después llame al municipio.
progress-wrong-exam = ¿Un resultado no es correcto? Pregunte a ‹DUO›.
progress-wrong-proof = Guarde sus pruebas: listas de asistencia, cartas y correos electrónicos.
