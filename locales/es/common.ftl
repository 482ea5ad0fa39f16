# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Mi integración
skip-to-content = Ir al contenido
sign-out = Cerrar sesión
language-link = Idioma
language-menu = Elija su idioma
nav-label = Menú principal
nav-start = Inicio
nav-dossier = Expediente
nav-appointments = Citas
nav-messages = Mensajes
nav-more = Más
nav-unread = { $count ->
    [one] { $count } mensaje nuevo
    [many] { $count } mensajes nuevos
   *[other] { $count } mensajes nuevos
}
time-of-day = { $time } h
gemeente-unknown = municipio con código { $code }
footer-call = ¿Tiene preguntas? Llame:
footer-not-paper = Esta app no reemplaza las cartas de papel. Lea también sus cartas.

session-warning = Lleva un tiempo sin hacer nada. En 2 minutos cerraremos su sesión.
session-final-warning = En 2 minutos cerraremos su sesión. Después puede iniciar sesión otra vez.
session-extend = Sigo aquí

notice-sign-in-cancelled = Usted canceló el inicio de sesión. Puede intentarlo otra vez.
notice-sign-in-failed = No se pudo iniciar sesión. Inténtelo otra vez. ¿No funciona? Llame a su municipio.
notice-sign-in-unavailable = Ahora no se puede iniciar sesión. Inténtelo más tarde o llame a su municipio.
notice-session-ended = Cerramos su sesión porque llevaba un tiempo sin hacer nada. Inicie sesión otra vez para seguir.
notice-signed-out = Su sesión está cerrada.
notice-extended = Puede seguir. Su sesión sigue abierta.

# Who says so
party-duo = ‹DUO›
party-gemeente = el municipio
party-coa = el ‹COA›
party-taalaanbieder = la escuela de idiomas
party-begeleiding = el acompañamiento social
party-inlogdienst = el servicio para iniciar sesión
source-line = Fuente: { $party }. Consultado el { $asked }.
source-as-of = Datos hasta (incluido) el
source-formal = Esto es oficial.
source-indicative = Esto es una indicación, no una decisión oficial.

# States of a section
section-not-known = Esto no lo sabemos ahora
section-part-not-known = Una parte no la sabemos ahora
section-whom-to-call = ¿Quiere saberlo ahora? Llame: { $gemeente }, { $phone }.
section-retry = Intentar otra vez
section-busy = Estamos preguntando otra vez.
section-refreshed = Esta parte ya está al día.
section-still-unknown = Todavía no lo sabemos. Inténtelo más tarde.
section-dropped = { $count ->
    [one] No podemos mostrar { $count } dato.
    [many] No podemos mostrar { $count } datos.
   *[other] No podemos mostrar { $count } datos.
}
unknown-value = valor desconocido: { $value }
dispute-title = Los datos no son iguales
dispute-ask = Hable con { $party } para saber qué dato es correcto.

reason-unreachable = Ahora no podemos conectar con { $party }. Por eso nos falta: { $what }.
reason-timed-out = { $party } no responde ahora. Por eso nos falta: { $what }.
reason-unreadable = { $party } respondió, pero no podemos leer la respuesta. Por eso nos falta: { $what }.
reason-wrong-person = { $party } dio una respuesta que no es correcta. No la mostramos. Por eso nos falta: { $what }.
reason-not-allowed = { $party } no tiene permiso para dar estos datos a este municipio: { $what }.
reason-not-connected = { $party } todavía no tiene conexión con esta app. Por eso nos falta: { $what }.
reason-no-consent = Solo buscamos esto si usted dice que sí y tenemos su correo electrónico comprobado. Por eso nos falta: { $what }.
reason-not-asked = Ahora no hemos consultado esto con { $party }: { $what }.

call-duo-plicht = si usted tiene que hacer la integración
call-duo-plicht-historie = la historia de su obligación de integración
call-duo-doelgroep = su grupo
call-duo-doelgroep-historie = la historia de su grupo
call-duo-lbt = el resultado de la prueba de aprendizaje (‹leerbaarheidstoets›)
call-duo-termijn = su plazo para la integración
call-duo-termijn-historie = la historia de su plazo
call-duo-gebeurtenissen = lo que pasó en ‹DUO›
call-duo-verlengingen = más tiempo para su plazo (‹verlenging›)
call-duo-vrijstellingen = exenciones (‹vrijstelling›)
call-duo-ontheffingen = dispensas (‹ontheffing›)
call-duo-pip = su plan (‹PIP›) en ‹DUO›
call-duo-map = la fecha de su conversación del ‹MAP›
call-duo-pvt = la fecha de su firma para el ‹PVT›
call-duo-uren = sus horas
call-duo-examens = sus exámenes
call-duo-gratispogingen = intentos gratis
call-duo-boetes = multas de ‹DUO›
call-duo-instellingen = los nombres de las escuelas de idiomas
call-gemeente-pip = su plan en el municipio
call-gemeente-intake = su entrevista inicial (‹brede intake›)
call-gemeente-voorinburgering = sus clases previas (‹voorinburgering›) en el ‹COA›
call-gemeente-begeleiding = su acompañamiento social
call-gemeente-aanbieder = su progreso en la escuela
call-gemeente-taken = tareas del municipio
call-gemeente-berichten = mensajes del municipio
call-gemeente-afspraken = citas

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (ruta para estudiar)
leerroute-Z = ‹Z-route› (ruta para la vida diaria)
onderdeel-LE = Leer
onderdeel-LU = Escuchar
onderdeel-SC = Escribir
onderdeel-SP = Hablar
onderdeel-KNM = ‹KNM› (sociedad neerlandesa)
uitslag-Geslaagd = aprobado
uitslag-Gezakt = no aprobado
uitslag-Geen = sin resultado
indeling-asielstatushouder = persona con permiso de asilo
indeling-gezinsmigrant = migrante por motivos de familia, u otro tipo de migrante

# The old law, and no running obligation
law-old-title = Para usted vale la ley antigua: la ‹Wet inburgering 2013›.
law-old-text = Esta app no calcula fechas para usted. Mire en ‹Mijn Inburgering› de ‹DUO› o llame a ‹DUO›.
law-ended-title = ‹DUO› dice: ahora usted no tiene que hacer la integración.
law-ended-text = El motivo y la fecha están en
law-paused-title = Su integración está parada ahora.
law-paused-text = Usted tiene una exención temporal (‹vrijstelling›). Hay más información en
two-show = También: { $language }
two-stop = Solo: { $language }
two-choose = Elija un segundo idioma
aloud-read = Leer en voz alta
aloud-page = Leer esta página en voz alta
aloud-pause = Pausa
aloud-continue = Seguir
aloud-stop = Parar
aloud-no-voice = Su teléfono no tiene voz para este idioma. Por eso no se puede leer en voz alta.
translation-machine = Una computadora tradujo esta página. Ninguna persona ha revisado todavía la traducción. Vale el texto en neerlandés.
translation-stale = Una parte de esta página está en neerlandés. La traducción todavía no está lista.
