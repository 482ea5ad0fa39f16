# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Entender una carta
letters-lead = ¿Recibió una carta? Elija qué carta es. Entonces lee qué tiene que hacer.
letters-who = 1. ¿De quién es la carta?
letters-who-hint = Mire en la parte de arriba de la carta.
letters-from-duo = De ‹DUO›
letters-from-gemeente = Del municipio
letters-from-other = De otra persona u organización
letters-which = 2. ¿Qué frase está en la carta?
letters-which-hint = Busque la frase que más se parece a su carta.
letters-none = ¿Su carta no está aquí?
letters-none-text = Llame a su municipio, o lleve la carta a su próxima conversación. No tire la carta.
letters-other-text = Esta app solo conoce cartas de ‹DUO› y del municipio sobre la integración. ¿No sabe qué tiene que hacer? Llame a su municipio.
letters-again = Elegir otra carta
letters-open = ¿Qué es esta carta?
letters-sentence = Esta frase está en la carta
letters-what = ¿Qué es esto?
letters-do = ¿Qué tiene que hacer?
letters-when = ¿Para cuándo?
letters-not = ¿Qué pasa si no hace nada?
letters-help = ¿Quién le ayuda?
letters-help-text = Llame y diga qué carta tiene. Lleve la carta si va en persona.
letters-when-none = Esta carta no tiene último día.
letters-when-letter = El último día está en la carta. Nosotros no sabemos ese día.
letters-when-signed-out = Inicie sesión para ver su propia fecha.
letters-when-six-weeks = Usted tiene seis semanas, desde el día después de la fecha de la carta.
letters-when-ours = Esta fecha la calculamos nosotros. ¿Hay otra fecha en su carta? Entonces vale su carta.

letter-kennisgeving = Carta: tiene que hacer la integración (‹kennisgeving›)
letter-kennisgeving-key = Usted tiene que hacer la integración.
letter-kennisgeving-what = ‹DUO› escribe que usted tiene que hacer la integración. Su tiempo todavía no empieza. Primero recibe un plan del municipio.
letter-kennisgeving-do = Guarde la carta. Espere la invitación del municipio para una conversación.
letter-kennisgeving-not = Ahora no tiene que hacer nada. ¿Después de diez semanas todavía no tiene plan? Llame a su municipio.

letter-intake = Invitación a la entrevista inicial (‹brede intake›)
letter-intake-key = Le invitamos a una conversación sobre su integración.
letter-intake-what = El municipio quiere hablar con usted sobre estudios, trabajo, salud y familia. Después el municipio hace su plan. Puede ir a solas, sin su familia.
letter-intake-do = Vaya a la conversación. ¿No puede ir? Llame lo antes posible. Pida un intérprete si lo necesita.
letter-intake-not = ¿No va? Entonces recibe una advertencia. Después el municipio puede ponerle una multa.

letter-pip = Su plan (‹PIP›)
letter-pip-key = Con esta carta recibe su Plan Personal de Integración y Participación.
letter-pip-what = Este es su plan. Es una decisión del municipio. Su tiempo para la integración empieza después de la fecha de su primer plan.
letter-pip-do = Lea el plan con alguien que le ayuda. Haga lo que dice el plan. ¿No está de acuerdo? Presente una objeción (‹bezwaar›).
letter-pip-not = Entonces el plan vale. Después de seis semanas ya no puede presentar una objeción (‹bezwaar›).

letter-meeting = Invitación a una conversación
letter-meeting-key = Le invitamos a una conversación sobre su progreso.
letter-meeting-what = El municipio quiere hablar con usted sobre cómo va con sus clases y su plan.
letter-meeting-do = Vaya a la conversación. ¿No puede ir? Llame antes del día de la conversación.
letter-meeting-not = ¿Falta varias veces? Entonces el municipio puede darle una advertencia y ponerle una multa.

letter-warning = Advertencia del municipio
letter-warning-key = Usted no fue a su cita. Esto es una advertencia.
letter-warning-what = El municipio opina que usted no participa lo suficiente. Esto todavía no es una multa.
letter-warning-do = Llame al municipio. Diga por qué no fue, por ejemplo, por enfermedad. Pida una cita nueva y no falte.
letter-warning-not = Entonces el municipio puede ponerle una multa.

letter-gemeente-fine = Multa del municipio
letter-gemeente-fine-key = Le ponemos una multa.
letter-gemeente-fine-what = El municipio le pone una multa, porque usted no participó lo suficiente.
letter-gemeente-fine-do = ¿No está de acuerdo? Presente una objeción (‹bezwaar›) al municipio. ¿No puede pagar? Llame y pregunte si puede pagar en partes.
letter-gemeente-fine-not = Después de seis semanas ya no puede presentar una objeción (‹bezwaar›). Entonces tiene que pagar.

letter-reminder = Recordatorio de ‹DUO›
letter-reminder-key = Su plazo para la integración casi termina.
letter-reminder-what = ‹DUO› escribe que su último día está cerca.
letter-reminder-do = Mire qué le falta hacer. ¿No lo logra a tiempo, y no es culpa suya? Pida más tiempo (‹verlenging›) a ‹DUO›.
letter-reminder-not = ¿No termina a tiempo, y es culpa suya? Entonces ‹DUO› puede ponerle una multa. ¿Es usted una persona con permiso de asilo? Entonces ‹DUO› no le pone una multa.

letter-announcement = Carta: quizás recibe una multa
letter-announcement-key = Queremos ponerle una multa, porque su plazo terminó.
letter-announcement-what = ‹DUO› piensa que usted no terminó a tiempo. Esto todavía no es una multa. Primero puede decir por qué no terminó a tiempo.
letter-announcement-do = Escriba a ‹DUO› por qué no terminó a tiempo. Envíe papeles que lo demuestren, por ejemplo, sobre una enfermedad. Pida ayuda a su municipio.
letter-announcement-not = Entonces ‹DUO› decide sin su explicación.

letter-duo-fine = Multa de ‹DUO›
letter-duo-fine-key = Recibe una multa, porque no terminó la integración a tiempo.
letter-duo-fine-what = ‹DUO› le pone una multa. También recibe un plazo nuevo para la integración.
letter-duo-fine-do = ¿No está de acuerdo? Presente una objeción (‹bezwaar›) a ‹DUO›. ¿Es usted una persona con permiso de asilo? Entonces llame a su municipio: ‹DUO› no pone multas a personas con permiso de asilo.
letter-duo-fine-not = Después de seis semanas ya no puede presentar una objeción (‹bezwaar›). Entonces tiene que pagar.

letter-extension-yes = Recibe más tiempo (‹verlenging›)
letter-extension-yes-key = Su plazo para la integración es ahora más largo.
letter-extension-yes-what = ‹DUO› le da más tiempo. Usted tiene un último día nuevo.
letter-extension-yes-do = Anote la fecha nueva. Siga con sus clases y exámenes.
letter-extension-yes-not = No tiene que hacer nada. ¿El tiempo extra le parece poco? Entonces puede presentar una objeción (‹bezwaar›).

letter-extension-no = No recibe más tiempo
letter-extension-no-key = Su solicitud de más tiempo fue rechazada.
letter-extension-no-what = ‹DUO› no le da más tiempo. Su último día sigue igual.
letter-extension-no-do = ¿No está de acuerdo? Presente una objeción (‹bezwaar›) a ‹DUO›. Pida ayuda a su municipio.
letter-extension-no-not = Entonces su último día sigue igual. Después de seis semanas ya no puede presentar una objeción (‹bezwaar›).

letter-result = Resultado de un examen
letter-result-key = Este es el resultado de su examen.
letter-result-what = Usted lee si aprobó. No recibe una nota.
letter-result-do = ¿No aprobó? Puede hacer el examen otra vez. Hable con su escuela sobre cómo practicar. Inscríbase a tiempo.
letter-result-not = No tiene que hacer nada. Contra un resultado no puede presentar una objeción (‹bezwaar›).

letter-exempt = Decisión sobre la exención (‹vrijstelling›) o la dispensa (‹ontheffing›)
letter-exempt-key = Tomamos una decisión sobre su exención o dispensa.
letter-exempt-what = ‹DUO› decidió si hay algo que usted no tiene que hacer.
letter-exempt-do = Lea qué tiene que hacer todavía. ¿No está de acuerdo? Presente una objeción (‹bezwaar›) a ‹DUO›.
letter-exempt-not = Entonces la decisión vale. Después de seis semanas ya no puede presentar una objeción (‹bezwaar›).

letter-done = Usted terminó
letter-done-key = Usted cumplió su obligación de integración.
letter-done-what = ‹DUO› escribe que usted terminó la integración. ¡Felicidades!
letter-done-do = Guarde bien esta carta y su diploma o certificado.
letter-done-not = Ya no tiene que hacer nada más.
