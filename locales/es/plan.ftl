# The PIP.
plan-title = Su plan (‹PIP›)
plan-lead = Este plan dice cómo va a hacer la integración. Usted hace el plan junto con el municipio.
plan-core-title = La decisión
plan-nothing = Usted todavía no tiene plan.
plan-route = Su ruta de aprendizaje
plan-level = Nivel
plan-level-b1 = Nivel B1. Su plan no dice otro nivel.
plan-level-z = No tiene que llegar a un nivel de idioma. Usted aprende todo lo que puede.
plan-level-unknown = Su plan no dice ningún nivel.
plan-date = Fecha del plan
plan-gemeente = Hecho por
plan-previous-gemeente = Este plan es de su municipio anterior. Su nuevo municipio hace un plan nuevo con la misma ruta de aprendizaje.
plan-aim-b = Usted aprende neerlandés hasta el nivel B1.
plan-aim-o = Usted aprende neerlandés para estudiar después una carrera o un oficio.
plan-aim-z = Usted aprende neerlandés y aprende a participar en los Países Bajos.
plan-not-yet-title = Su plan todavía no está
plan-not-yet = Primero el municipio habla con usted. Eso se llama ‹brede intake› (entrevista inicial). Después recibe su plan.
plan-due = El municipio tiene que hacer su plan. El último día para eso es el { $date }.
plan-due-own = Esto lo calculamos nosotros: diez semanas después de la carta de ‹DUO›.
plan-not-yet-call = ¿No le dicen nada? Llame a su municipio.

plan-content-title = Lo que usted acordó
plan-content-nothing = Aquí no hay acuerdos del municipio con usted.
plan-contact = Su persona de contacto
plan-goals = Su meta
plan-wishes = Sus deseos
plan-wishes-words = Esto está en su plan, en neerlandés.
plan-agreements = Acuerdos
plan-agreement-by = Quién lo hace: { $who }
plan-agreement-from = Desde el { $date }
plan-agreement-until = Hasta el { $date } inclusive
plan-parts = Horas y conversaciones
plan-intensity = Horas de clase, más o menos
plan-intensity-value = { $hours } horas en total
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = Conversaciones sobre su progreso
plan-a2 = ¿Puede hacer exámenes en el nivel A2?
plan-to-progress = Ver su progreso
plan-ontzorgen-title = ¿El municipio paga sus gastos fijos?
plan-ontzorgen = Los primeros seis meses, el municipio paga sus gastos fijos. Son el alquiler, la energía, el agua y el seguro de salud. El dinero sale de su ayuda económica (‹uitkering›). Esto se llama ‹financieel ontzorgen›.
plan-ontzorgen-ask = Lo que vale para usted está en su plan. Pregunte a su persona de contacto.
plan-attention = { $count ->
    [one] { $count } punto personal. Solo usted ve esto. Toque para abrir.
    [many] { $count } puntos personales. Solo usted ve esto. Toque para abrir.
   *[other] { $count } puntos personales. Solo usted ve esto. Toque para abrir.
}
plan-attention-note = ¿Alguien mira con usted? Entonces ciérrelo otra vez.
plan-document = El municipio tiene este plan también en papel. Pida una copia a su persona de contacto.

plan-objection-title = ¿No está de acuerdo con su plan?
plan-objection-until = Puede presentar una objeción (‹bezwaar›) contra su plan hasta el { $date } inclusive.
plan-objection-over = Las seis semanas para presentar una objeción contra este plan ya pasaron.
plan-objection-own = Contamos seis semanas desde la fecha del plan. ¿Recibió el plan más tarde? Entonces tiene más tiempo para la objeción.
plan-objection-how = Presentar una objeción es gratis. Escriba una carta al municipio que hizo el plan. Mientras tanto, su plan sigue valiendo.
plan-to-rights = Ver todos sus derechos y plazos
plan-earlier = { $count ->
    [one] { $count } plan anterior
    [many] { $count } planes anteriores
   *[other] { $count } planes anteriores
}

plan-goal-work = trabajo pagado
plan-goal-business = una empresa propia
plan-goal-education = estudios con ayuda económica del Estado
plan-goal-work-able = trabajo pagado, todo lo que pueda
plan-goal-work-ready = prepararse para trabajar
plan-goal-society = participar en la sociedad
plan-status-concept = todavía no es definitivo
plan-status-vastgesteld = ya decidido
plan-status-vervangen = reemplazado por un plan nuevo
plan-status-ingetrokken = anulado

plan-what-title = ¿Qué significa?
plan-what-b = ¿Qué es la ‹B1-route›?
plan-what-b-text = Aprende neerlandés hasta el nivel B1 y hace cuatro exámenes de idioma. También hace ‹KNM›, el ‹PVT› y el ‹MAP›. Después recibe un diploma.
plan-what-o = ¿Qué es la ‹onderwijsroute›?
plan-what-o-text = Aprende neerlandés para estudiar en los Países Bajos. Hace una preparación para estudiar (‹taalschakeltraject›) y también el ‹PVT›. Después recibe un diploma.
plan-what-z = ¿Qué es la ‹Z-route›?
plan-what-z-text = Hace 800 horas de clase. También hace el ‹PVT› y el ‹MAP›. Las personas con permiso de asilo también participan 800 horas en la sociedad. Después recibe un certificado. Solo con el certificado no puede obtener la nacionalidad neerlandesa.
