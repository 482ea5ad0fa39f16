# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Obligaciones y derechos
obligations-lead = Aquí ve lo que tiene que hacer, lo que puede hacer y hasta cuándo.

obligations-no-fine-title = Sin multa de ‹DUO›
obligations-no-fine = ‹DUO› no le pone una multa si usted no termina a tiempo.
obligations-no-fine-still = Pero sí tiene que hacer la integración. Esa obligación sigue.

obligations-deadlines-title = Sus plazos
obligations-deadlines-nothing = Ahora no tiene plazos abiertos.
obligations-over-list = { $count ->
    [one] { $count } plazo que ya pasó
    [many] { $count } plazos que ya pasaron
   *[other] { $count } plazos que ya pasaron
}
obligations-from = Desde el
obligations-last-day = Último día:
obligations-until = Hasta (incluido) el
obligations-days-left = { $count ->
    [one] queda { $count } día
    [many] quedan { $count } días
   *[other] quedan { $count } días
}
obligations-decides = Quién decide
obligations-rule = Regla
obligations-stand-not-yet = Todavía no
obligations-stand-open = En marcha
obligations-stand-last-day = Hoy es el último día
obligations-stand-over = Ya pasó
obligations-stand-always = Siempre se puede
obligations-weight-source = Esta fecha viene de la fuente de abajo.
obligations-weight-law = Esta fecha sale de la ley. Nosotros la calculamos.
obligations-weight-estimate = Es una estimación nuestra. No es una fecha de la ley.

obligations-pip = El municipio hace su plan (‹PIP›)
obligations-pip-rule = El municipio hace su plan (‹PIP›) en las diez semanas después de la carta de aviso (‹kennisgeving›) de ‹DUO›.
obligations-term = Fin de su plazo
obligations-term-rule = Usted tiene tres años para la integración. El plazo empieza el día después de la fecha de su primer plan (‹PIP›).
obligations-route = Cambiar de ruta de aprendizaje
obligations-route-rule = Puede cambiar de ruta de aprendizaje (‹leerroute›) hasta 18 meses después del comienzo de su plazo. El municipio decide. Siempre puede pasar de la ‹onderwijsroute› a la ‹B1-route›.
obligations-extension = Pedir más tiempo (‹verlenging›)
obligations-extension-rule = Puede pedir más tiempo (‹verlenging›) en los últimos seis meses de su plazo. ‹DUO› decide.
obligations-extension-decision = Decisión sobre su solicitud de más tiempo (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› tiene que decidir sobre su solicitud en ocho semanas como máximo. Su último día cambia solo si ‹DUO› dice que sí.
obligations-course = Oferta de un curso
obligations-course-rule = El municipio tiene que ofrecerle un curso a tiempo. ¿Tarda más de tres meses después de su plan (‹PIP›)? Eso puede ser un motivo para recibir más tiempo (‹verlenging›).
obligations-objection-pip = Objeción contra su plan (‹PIP›)
obligations-objection-boete = Objeción contra una multa
obligations-objection-verlenging = Objeción sobre más tiempo (‹verlenging›)
obligations-objection-vrijstelling = Objeción sobre una exención (‹vrijstelling›)
obligations-objection-ontheffing = Objeción sobre una dispensa (‹ontheffing›)
obligations-objection-gemeente-rule = ¿No está de acuerdo con la decisión? Puede presentar una objeción (‹bezwaar›) al municipio en un plazo de seis semanas.
obligations-objection-duo-rule = ¿No está de acuerdo con la decisión? Puede presentar una objeción (‹bezwaar›) a ‹DUO› en un plazo de seis semanas.
obligations-register = Inscribirse en los exámenes
obligations-register-rule = Inscríbase a tiempo. La espera de un lugar puede durar semanas. La espera del resultado también.
obligations-last-exam = Último día seguro para un examen
obligations-last-exam-rule = Haga su examen este día o antes. Así hay tiempo para el resultado.

obligations-decisions-title = Decisiones
obligations-decisions-nothing = No hay decisiones sobre usted.
obligations-decision-verlenging = Más tiempo para su plazo (‹verlenging›)
obligations-decision-vrijstelling-full = Exención para todo (‹vrijstelling›)
obligations-decision-vrijstelling-temporary = Exención temporal (‹vrijstelling›)
obligations-decision-vrijstelling-part = Exención para una parte (‹vrijstelling›)
obligations-decision-ontheffing-full = Dispensa para todo (‹ontheffing›)
obligations-decision-ontheffing-part = Dispensa para una parte (‹ontheffing›)
obligations-decision-boete = Multa
obligations-decision-boete-text = Esta cantidad la anotó ‹DUO›.
obligations-decision-pip = Su plan (‹PIP›)
obligations-decision-pip-text = El plan (‹PIP›) es una decisión del municipio.
obligations-decision-date = Decisión del
obligations-decision-no-date = No se conoce la fecha de la decisión.
obligations-decision-received = Pedido el
obligations-decision-part = Parte
obligations-granted = Sí, se concede
obligations-refused = No, se rechaza
obligations-pending = Todavía no hay decisión
obligations-object-gemeente = ¿No está de acuerdo? Puede presentar una objeción (‹bezwaar›) al municipio hasta el { $date } inclusive.
obligations-object-duo = ¿No está de acuerdo? Puede presentar una objeción (‹bezwaar›) a ‹DUO› hasta el { $date } inclusive.
obligations-because = Motivo
obligations-because-asked = Usted lo pidió porque
obligations-ground-avi = su integración ya es suficiente.
obligations-ground-dip = usted tiene un diploma que cuenta.
obligations-ground-doc = usted tiene un documento que cuenta.
obligations-ground-ged = usted ya demostró una parte del idioma.
obligations-ground-inb = usted tiene un diploma de la ley antigua.
obligations-ground-ins = usted hace unos estudios. Ya lo demostró.
obligations-ground-opl = usted hace unos estudios.

obligations-extension-title = Pedir más tiempo
obligations-extension-how = Usted pide más tiempo (‹verlenging›) a ‹DUO›. ‹DUO› decide en { $weeks } semanas como máximo.
obligations-extension-where = Lo pide en ‹Mijn Inburgering› o con un formulario de ‹DUO›.
obligations-extension-no-move = Solo con pedirlo no tiene más tiempo. Su último día cambia solo después de un sí.
obligations-extension-keep-going = Siga aprendiendo mientras espera.
obligations-grounds-title = ¿Cuándo puedo recibir más tiempo?
obligations-grounds-lead = Puede recibir más tiempo si no fue culpa suya:
obligations-ground-a = Enfermedad larga, de tres meses o más: de usted, su pareja, su hijo o hija, o su padre o madre.
obligations-ground-b = Murió su pareja, su hijo o hija, o su padre o madre.
obligations-ground-c = Usted dio a luz a un bebé.
obligations-ground-d = Usted vivió tres meses o más en una casa de protección contra la violencia (‹Blijf van mijn Lijf-huis›).
obligations-ground-e = Usted primero aprende a leer y escribir (‹alfabetisering›), tres meses o más. Esto no vale en la ‹Z-route›.
obligations-ground-f = Usted no tuvo casa durante tres meses o más.
obligations-ground-g = El municipio le ofreció un curso demasiado tarde.
obligations-ground-h = Hubo un problema en la escuela, de tres meses o más.
obligations-ground-i = Pasó otra cosa especial. No fue culpa suya.
obligations-ground-j = Varios de estos motivos juntos, tres meses o más.
obligations-ground-education = Usted hace unos estudios. Pregunte a ‹DUO› si cuentan.
obligations-ground-nearly = Le falta muy poco para terminar. Pregunte a ‹DUO› si esto vale para usted.
obligations-grounds-proof = Cada motivo se tiene que demostrar. Pregunte a ‹DUO› qué papel necesita.

obligations-objection-title = Presentar una objeción (‹bezwaar›)
obligations-objection-weeks = Usted tiene seis semanas para presentar una objeción (‹bezwaar›). Las seis semanas empiezan el día después de que le comunican la decisión.
obligations-objection-at-gemeente = Al municipio: sobre su plan (‹PIP›), su ruta de aprendizaje o una multa del municipio.
obligations-objection-at-duo = A ‹DUO›: sobre su plazo, más tiempo (‹verlenging›), exención (‹vrijstelling›), dispensa (‹ontheffing›), préstamo o una multa de ‹DUO›.
obligations-objection-free = Presentar una objeción (‹bezwaar›) es gratis.
obligations-objection-heard = Usted puede contar su historia antes de que haya una decisión.
obligations-objection-language = ¿Escribe en otro idioma? Entonces le pueden pedir una traducción.
obligations-objection-no-suspension = La decisión vale mientras usted espera. Por eso, siga con la integración.
obligations-objection-help = ¿Necesita ayuda con una objeción (‹bezwaar›)? Llame:
obligations-late-title = ¿Llego tarde?
obligations-late-post = Por correo: envíe su carta antes del fin del plazo. Tiene que llegar, como máximo, una semana después de ese fin.
obligations-late-reason = ¿Llega tarde, pero no fue culpa suya? Presente de todos modos una objeción (‹bezwaar›) y explíquelo.
obligations-late-office = ¿Envió la carta a una dirección equivocada? Entonces la pasan a la correcta. Cuenta el día en que llegó por primera vez.
obligations-next-title = ¿Qué pasa después?
obligations-next-weeks = Recibe una decisión en las seis semanas después del plazo para la objeción. Con una comisión son doce semanas. Puede tardar seis semanas más.
obligations-next-court = ¿No está de acuerdo con esa decisión? Entonces puede ir al tribunal (‹beroep›) en un plazo de seis semanas.
obligations-next-exam = El resultado mismo de un examen no lo puede llevar ante un tribunal.
obligations-slow-title = ¿Deciden demasiado tarde?
obligations-slow-notice = Entonces envíe una carta que diga que llegan tarde (‹ingebrekestelling›). Después tienen dos semanas más.
obligations-slow-penalty = ¿Todavía no deciden? Entonces quizás recibe { $amount } por día (‹dwangsom›). Esta cantidad es de { $year }.

obligations-consequences-title = ¿Y si no lo logro?
obligations-group-nothing = ‹DUO› no indica un grupo para usted. Pregunte a ‹DUO› qué vale para usted.
obligations-group-unclear = ‹DUO› no dice claramente en qué grupo está. Pregunte a ‹DUO› qué vale para usted.
obligations-asylum-still = Usted tiene que hacer la integración, también después de su último día.
obligations-asylum-loan = Por esto, ‹DUO› no le pide que devuelva un préstamo antiguo.
obligations-asylum-talk = ¿No lo logra a tiempo? Hable con su municipio. Allí le ayudan.
obligations-fine-possible = ¿No termina a tiempo y es culpa suya? Entonces ‹DUO› puede ponerle una multa. Y recibe un plazo nuevo.
obligations-fine-no-forecast = Estas son las cantidades más altas. Esta app no predice si le ponen una multa.
obligations-fine-route = ‹DUO›: ruta de aprendizaje no terminada a tiempo, como máximo
obligations-fine-parts = ‹DUO›: ‹PVT› o ‹MAP› no hecho a tiempo, por cada parte
obligations-fine-intake = Municipio: no ir a la entrevista inicial, después de una advertencia
obligations-fine-traject = Municipio: no colaborar, como máximo cada vez
obligations-fine-blame = ¿No fue culpa suya? Dígalo a tiempo. Guarde los papeles que lo demuestran.
obligations-as-of = Cantidad del { $date }.

obligations-money-title = ¿Cuánto cuesta?
obligations-free-title = Siempre gratis
obligations-free-pvt-map = El ‹PVT› y el ‹MAP› son gratis para todas las personas.
obligations-free-objection = Presentar una objeción (‹bezwaar›) es gratis.
obligations-asylum-offer = El municipio le ofrece un curso adecuado para su ruta de aprendizaje. Usted no lo paga.
obligations-asylum-attempts = Usted tiene intentos gratis para los exámenes. Mire en Progreso cuántos.
obligations-asylum-no-loan = Para usted no hay préstamo de ‹DUO›. No lo necesita para su curso.
obligations-exam-fee = Un examen en el nivel A2, o ‹KNM›
obligations-staatsexamen-fee = Una parte del examen del Estado (‹Staatsexamen›)
obligations-loan-self = Usted elige y paga su curso. Puede pedir dinero prestado a ‹DUO›.
obligations-loan-rule = Puede pedir prestada esta cantidad, como máximo. Cuánto le pueden prestar depende de sus ingresos.
obligations-loan-max = Préstamo, como máximo
obligations-loan-quarter = ‹DUO› paga cada tres meses, como máximo
obligations-loan-month = Devolver cada mes, como mínimo
obligations-loan-income = ‹DUO› mira sus ingresos y los de su pareja.
obligations-loan-for = El préstamo es para un curso en una escuela con sello de calidad (‹keurmerk›) y para exámenes.
obligations-loan-repay = Usted devuelve el préstamo, con intereses, en diez años como máximo. ¿Tiene pocos ingresos? Entonces paga menos o nada.
obligations-loan-letter = La carta de ‹DUO› dice cuándo empieza a devolver el dinero.

obligations-rights-title = Otros derechos
obligations-right-alone = En la entrevista inicial puede hablar a solas, sin su familia.
obligations-right-adapted = ¿Necesita ayuda en un examen? Por ejemplo, más tiempo. Pregunte a tiempo a ‹DUO›.
obligations-right-see = Usted puede ver qué datos hay sobre usted. Puede pedir que cambien los errores.
