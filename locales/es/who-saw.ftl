who-saw-title = Quién vio mis datos
who-saw-lead = Aquí ve quién miró sus datos, cuándo y por qué.
who-saw-unknown = Ahora no podemos leer la lista. Eso no significa que nadie miró. Inténtelo más tarde.
who-saw-others = Otras personas
who-saw-nobody = Nadie más miró sus datos en esta app.
who-saw-looked = { $name } ({ $role }) miró el { $when }: { $what }.
who-saw-looked-together = { $name } ({ $role }) miró con usted el { $when }: { $what }.
who-saw-prepared = { $name } ({ $role }) preparó algo para usted el { $when }.
who-saw-agreed = { $name } ({ $role }) escribió o confirmó un acuerdo con usted el { $when }.
who-saw-times = { $count ->
    [one] Fue { $count } vez. Primera vez: { $from }. Última vez: { $to }.
    [many] Fueron { $count } veces. Primera vez: { $from }. Última vez: { $to }.
   *[other] Fueron { $count } veces. Primera vez: { $from }. Última vez: { $to }.
}
who-saw-moment = { $day } a las { $time }
who-saw-guest = persona invitada sin cuenta, con un nombre que eligió
who-saw-helper = ayudante
who-saw-coach = coach, { $gemeente }
who-saw-list = { $first }, { $next }
who-saw-and = { $first } y { $last }
who-saw-something = sus datos
who-saw-kind-obligation = su obligación y su plazo
who-saw-kind-intake = su entrevista inicial (‹brede intake›)
who-saw-kind-plan = su plan
who-saw-kind-guidance = su acompañamiento
who-saw-kind-hours = sus clases
who-saw-kind-exams = sus exámenes
who-saw-kind-appointments = sus citas
who-saw-kind-messages = sus tareas y mensajes
who-saw-kind-decisions = decisiones de ‹DUO›
who-saw-kind-fines = sus multas
who-saw-kind-money = sus gastos y su préstamo
who-saw-app = Esta app, para usted
who-saw-app-why = Mostrarle sus propios datos es una tarea que la ley da al municipio. Por eso la app puede pedirlos.
who-saw-asked = Para mostrarle su página, la app pidió datos. Consultó con { $parties }. Fue el { $when }.
who-saw-sources = otras organizaciones
who-saw-which = ¿Qué datos?
who-saw-older = Antes
who-saw-check = ¿Es correcta esta lista?
who-saw-holds = La revisamos: la lista está completa.
who-saw-broken = Algo no es correcto en esta lista. Llame al municipio.
who-saw-chain = Cada línea está unida a la línea anterior. Así se nota si alguien quita o cambia algo.
who-saw-code = Anote esto si quiere revisarlo más tarde: { $code }
