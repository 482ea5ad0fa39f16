# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Mirar con alguien
together-lead = Mire su integración con otra persona. Cada persona en su propio teléfono y en su propio idioma.
together-open = Mirar con alguien
together-group = Con otras personas
together-how-choose = Usted elige qué pone sobre la mesa. Solo eso se ve.
together-how-yes = Usted ve quién quiere mirar. Usted dice que sí o que no.
together-how-stop = Siempre puede parar, con un botón. También termina solo: si usted se va, y después de una hora.
together-how-private = Su grupo, su permiso para vivir aquí y su salud nunca se ponen sobre la mesa.
together-choose = ¿Qué pone sobre la mesa?
together-choose-hint = Elija una o más tarjetas. Después las puede quitar.
together-choose-deadlines = Plazos y derechos
together-choose-letters = Mensajes del municipio
together-delicate = Esto trata de una decisión o de dinero.
together-interpreter-title = ¿Se trata de dinero, de una multa o de su salud?
together-interpreter = Entonces pida un intérprete profesional. Su familia no tiene que traducir eso. Llame a su municipio y diga: ‹ik wil graag een tolk› (quiero un intérprete, por favor).
together-start = Empezar a mirar con alguien
together-nothing-to-choose = Ahora no hay nada para poner sobre la mesa. Inténtelo más tarde.

# A running table
together-nobody = Todavía no mira nadie más
together-with = { $count ->
    [one] { $names } mira con usted
    [many] { $names } miran con usted
   *[other] { $names } miran con usted
}
together-until = Termina solo a las { $time }.
together-stop = Dejar de mirar con alguien
together-waiting = { $name } quiere mirar con usted
together-same-number = ¿{ $name } también ve este número?
together-yes = Sí, es correcto
together-no = No, que no mire
together-doubt = ¿Tiene dudas? Entonces diga que no. Siempre puede hacer un código nuevo.
together-is-guest = Participa sin iniciar sesión
together-is-helper = Ayudante que inició sesión con su propio ‹DigiD›
together-is-coach = Coach que inició sesión en el municipio
together-invite-title = Así puede mirar otra persona
together-invite-more = Invitar a mirar a otra persona más
together-invite-scan = La otra persona apunta su cámara a este código.
together-invite-qr = Código QR para mirar con usted
together-invite-type = ¿Sin cámara? Entonces la otra persona escribe esta dirección:
together-invite-words = Y después estas seis palabras:
together-invite-until = Las palabras funcionan una sola vez, hasta las { $time }.
together-invite-used = El código ya se usó o ya no vale.
together-invite-again = Hacer un código nuevo
together-table = Sobre la mesa
together-table-empty = No hay nada sobre la mesa. Ahora nadie ve nada.
together-point-hint = Toque una línea. Entonces esa línea se ilumina también para la otra persona.
together-add = Poner otra tarjeta sobre la mesa
together-lost = Se perdió la conexión. Lo intentamos otra vez.
together-pointed = Alguien señala la línea #.
together-refresh = Ver si hay algo nuevo
together-banner-label = Mirar con alguien
together-banner-nobody = Usted empezó a mirar con alguien.
together-banner-waiting = Alguien espera su sí.
together-banner-open = Ver
together-banner-stop = Parar

# The way in
join-title = Mirar con otra persona
join-link = Tengo un código para mirar
join-coach-link = Para coaches del municipio
join-lead-words = ¿Le dieron seis palabras? Escríbalas aquí. No tiene que iniciar sesión.
join-lead-code = Alguien le pide que mire con esa persona. No tiene que iniciar sesión.
join-words = Las seis palabras
join-words-hint = Escriba las palabras en este orden, con un espacio entre ellas.
join-name = Su nombre
join-name-hint = Así la otra persona sabe que es usted.
join-as = Usted mira como { $name }.
join-go = Mirar
join-only-table = Usted solo ve lo que la otra persona pone sobre la mesa.
join-language = Usted lee todo en su propio idioma.
join-nothing-kept = No queda nada guardado en su teléfono.
join-coach-title = ¿Trabaja en el municipio?
join-coach-text = Entonces inicie sesión primero como coach. Así la otra persona ve que es usted de verdad.
join-coach-sign-in = Iniciar sesión como coach
join-helper-sign-in = Iniciar sesión con mi ‹DigiD›
join-helper-lead = { $name } pregunta si usted quiere ayudar con la integración.
join-helper-can = Puede mirar y preparar una pregunta. No envía nada.
join-helper-own = Inicie sesión con su propio ‹DigiD›, nunca con el de otra persona.
join-helper-accept = Sí, quiero ayudar
join-coach-lead = { $name } quiere que usted mire como coach.
join-coach-can = Puede mirar y hacer acuerdos con la otra persona. No envía nada.
join-coach-accept = Sí, quiero mirar
join-kinds = Esto puede ver
join-until = Hasta el { $date } inclusive
join-then-yes = Después { $name } todavía tiene que decir que sí.
join-signed-in = Su sesión está abierta como { $name }.

# The other side
table-title = Mirar con otra persona
table-waiting = Espere hasta que { $name } diga que sí
table-number = { $name } también ve este número:
table-you-are = Usted participa como { $name }.
table-with = Usted mira con { $name }
table-you = ¿Una tarjeta dice «usted»? Entonces habla de { $name }.
table-private = Estos datos son de { $name }. No los cuente a nadie.
table-empty = Ahora no hay nada sobre la mesa.
table-leave = Dejar de mirar
table-over-title = Ya terminó de mirar
table-over = Ahora ya no ve datos. Gracias por mirar.
table-over-again = ¿Quiere mirar otra vez? Pida un código nuevo.

# Cards
card-lit = Aquí
card-remove = Quitar la tarjeta { $number }
card-decisions = Decisiones sobre el tiempo y la exención (‹vrijstelling›)
card-letter = Mensaje: { $subject }
card-letter-unnamed = Mensaje del municipio
card-letter-sent = Enviado el { $date }
card-letter-attachment = Archivo adjunto: { $name }
card-bring = Lleve: { $what }
card-exam = Examen
card-school = En la escuela
card-part-unseen = aquí no lo vemos
card-not-here = Esto no lo mostramos aquí.
card-empty = Ahora no hay nada en esta tarjeta.
card-gone = Esta tarjeta ya no está.
card-too-long = El resto no cabe en esta tarjeta.

# Kinds of data
kind-obligation = Obligación y plazo
kind-intake = Entrevista inicial (‹brede intake›) y prueba de aprendizaje (‹leerbaarheidstoets›)
kind-plan = Plan (‹PIP›)
kind-guidance = Clases previas (‹voorinburgering›) y acompañamiento
kind-hours = Horas de clase y cómo va en la escuela
kind-exams = Exámenes, ‹PVT› y ‹MAP›
kind-appointments = Citas
kind-messages = Tareas y mensajes
kind-decisions = Decisiones de ‹DUO›
kind-fines = Multas
kind-money = Gastos y préstamo

# What went wrong with a form
form-error-no-card = Primero elija una tarjeta.
form-error-no-name = Escriba su nombre.
form-error-no-category = Elija lo que puede ver la otra persona.
form-error-no-text = Primero escriba un texto.
form-error-too-long = Esto es demasiado largo. Hágalo más corto.
form-error-code-unknown = Este código no funciona o ya no vale. Pida un código nuevo.
form-error-words-unknown = Estas palabras no funcionan o ya no valen. Mire si son correctas, o pida otras.
form-error-too-many-tries = Se intentó demasiadas veces. Pida un código nuevo.
form-error-needs-digid = Primero inicie sesión con su propio ‹DigiD›.
form-error-needs-coach = Primero inicie sesión como coach del municipio.
form-error-own-invitation = Esta es su propia invitación. Désela a otra persona.
form-error-not-fresh = Inicie sesión otra vez. Después puede cambiar esto.
form-error-gone = Esto ya no está. Mire en esta página cómo es ahora.
form-error-no-who = Primero elija a quién quiere invitar.
