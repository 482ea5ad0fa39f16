# Start: the clock, what to do now, the next appointment, what changed.
start-title = Inicio
start-hello = Hola, { $name }
start-hello-nameless = Hola
start-gemeente = Su municipio: { $gemeente }

# The clock
start-clock-title = Su tiempo para la integración
start-clock-nothing = ‹DUO› todavía no ha registrado una obligación de integración para usted.
start-clock-days = { $days ->
    [one] Queda { $count } día
    [many] Quedan { $count } días
   *[other] Quedan { $count } días
}
start-clock-over-days = { $days ->
    [one] { $count } día de retraso
    [many] { $count } días de retraso
   *[other] { $count } días de retraso
}
start-clock-bar = Han pasado { $done } de { $total } días
start-clock-last-day = Su último día es el { $date }.
start-clock-today-word = Hoy es el último día
start-clock-today = Hoy, { $date }, es el último día de su plazo.
start-clock-over = Su último día fue el { $date }. ‹DUO› todavía no ha dicho que usted terminó.
start-clock-check = Este día lo calculamos nosotros y cae a fin de mes. Pregunte a ‹DUO› si es correcto.
start-clock-dispute = Las fuentes no dan el mismo último día.
start-clock-no-fine = Usted tiene los derechos de una persona con permiso de asilo. Por eso ‹DUO› no le pone una multa. Pero sí tiene que hacer la integración.
start-clock-why = ¿Por qué este día?
start-clock-rule-pip = Su primer plan (‹PIP›) es del { $date }. Su tiempo empieza el día siguiente.
start-clock-rule-years = Usted tiene tres años.
start-clock-start-label = Su tiempo empezó el
start-clock-end-label = Su último día
start-clock-duo-says = Este día lo da ‹DUO›.
start-clock-all-say = ‹DUO› dice lo mismo.
start-clock-own = Esto lo calculamos nosotros. No es una decisión de ‹DUO› ni del municipio.
start-clock-decides = ‹DUO› decide sobre su plazo.
start-clock-granted-word = Tiene más tiempo
start-clock-granted = ‹DUO› le dio más tiempo (‹verlenging›) el { $date }. Ese tiempo ya está contado en su último día.
start-clock-pending-word = Pidió más tiempo
start-clock-pending = Usted pidió más tiempo (‹verlenging›). ‹DUO› recibió su solicitud el { $date }. Su último día todavía no cambia.
start-clock-not-started-word = Aún no empezó
start-clock-not-started = Usted tiene que hacer la integración. Su tiempo empieza después de su plan (‹PIP›).
start-clock-pip-due = El municipio tiene que hacer su plan. El último día para eso es el { $date }.
start-clock-pip-late = El municipio tenía que hacer su plan. El último día para eso fue el { $date }. Llame a su municipio.
start-clock-letter = El { $date } ‹DUO› le escribió que usted tiene que hacer la integración.
start-clock-paused-word = Parado por un tiempo
start-clock-paused = Por un tiempo usted no tiene que hacer la integración. Tiene una exención temporal.
start-clock-paused-since = La exención empezó el { $date }.
start-clock-paused-until = La exención dura hasta el { $date } inclusive.
start-clock-done-word = Terminado
start-clock-ended-word = Ya no tiene obligación
start-clock-ended-on = El último día de la obligación fue el { $date }.
start-clock-old-law-word = Otra ley
start-clock-old-law = Para usted vale la ley antigua (‹Wi2013›). No calculamos con esa ley. Pregunte a ‹DUO› cuál es su plazo.
start-clock-old-law-since = Su obligación empezó el { $date }.
start-clock-not-obliged-word = Sin obligación
start-clock-not-obliged = ‹DUO› dice: usted no tiene que hacer la integración.

# What to do
start-todos-title = Lo que tiene que hacer ahora
start-next-step = Su próximo paso
start-todos-nothing = Ahora no tiene que hacer nada.
start-todos-nothing-since = Ahora no tiene que hacer nada. Nada ha cambiado desde el { $date }.
start-todos-next-moment = La próxima fecha: { $date }, { $what }.
start-todos-no-next-moment = Todavía no se conoce la próxima fecha. ¿Quiere saber más? Llame a su municipio.
start-due = Último día: { $date }
start-due-law = Último día según la ley: { $date }
start-due-estimate = Alrededor del { $date }, según nuestra estimación
start-todo-cause = Fuente: { $what }, { $party }.
start-todo-task-why = El municipio le pide esto.
start-todo-message-why = Este mensaje del municipio le pide algo.
start-todo-appointment-why = Usted tiene una cita: { $when }.
start-todo-intake = Vaya a la entrevista inicial (‹brede intake›)
start-todo-intake-why = El municipio le pide que vaya. En esta conversación usted habla de su plan.
start-todo-pvt = Firme la declaración de participación (‹participatieverklaring›)
start-todo-pvt-why = Es parte de su plan. ‹DUO› todavía no tiene su firma.
start-todo-objection = Puede presentar una objeción (‹bezwaar›) contra { $what }
start-todo-objection-why = Solo hace falta si no está de acuerdo con la decisión.
start-todo-verlenging = Puede pedir más tiempo (‹verlenging›)
start-todo-verlenging-why = Todavía le faltan partes. Ahora puede pedir más tiempo a ‹DUO›.
start-todo-route = ¿Quiere otra ruta de aprendizaje (‹leerroute›)?
start-todo-route-why = Queda poco tiempo para cambiar. Hable con su municipio.
start-todo-exams = Inscríbase en sus exámenes
start-todo-exams-why = Le faltan estos exámenes: { $parts }.
start-todo-over = Su tiempo terminó. Llame a ‹DUO› y a su municipio.
start-todo-over-why = ‹DUO› todavía no ha dicho que usted terminó.
start-do-task = Abrir la tarea
start-do-call = Ver a quién puede llamar
start-do-message = Leer el mensaje
start-do-appointment = Ver la cita
start-do-appointments = Ver sus citas
start-do-plan = Ver su plan
start-do-rights = Ver sus derechos y plazos
start-do-progress = Ver su progreso

# Next appointment
start-appointment-title = Su próxima cita
start-appointment-nothing = Usted no tiene citas.
start-appointment-none-coming = Ahora no tiene próximas citas.

# What changed
start-changes-title = ¿Qué ha cambiado?
start-changes-nothing = Todavía no ha pasado nada en su expediente.
start-changes-first = Es la primera vez que mira aquí. Esto fue lo último:
start-changes-since = Esto es nuevo desde que miró el { $when }:
start-changes-none = Nada ha cambiado desde que miró el { $when }.
start-changes-all = Ver todo su expediente

# Messages
start-messages-title = Mensajes
start-messages-nothing = Usted no tiene mensajes.
start-messages-read = Ya leyó todo
start-messages-newest = Último mensaje: { $date }, { $subject }

# More
start-links-title = Más sobre su integración
start-link-plan = Su plan (‹PIP›)
start-link-progress = Su progreso
start-link-obligations = Sus plazos y derechos
