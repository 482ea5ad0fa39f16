# Start: the clock, what to do now, the next appointment, what changed.
start-title = Destpêk
start-hello = Silav { $name }
start-hello-nameless = Silav
start-gemeente = Şaredariya we: { $gemeente }

# The clock
start-clock-title = Dema we ji bo entegrasyonê
start-clock-nothing = ‹DUO› hê ji bo we mecbûriyeta entegrasyonê qeyd nekiriye.
start-clock-days = { $days ->
    [one] { $count } roj maye
   *[other] { $count } roj mane
}
start-clock-over-days = { $days ->
    [one] { $count } roj dereng
   *[other] { $count } roj dereng
}
start-clock-bar = Ji { $total } rojan { $done } roj derbas bûn
start-clock-last-day = Roja dawî ya mohleta we: { $date }.
start-clock-today-word = Îro roja dawî ya mohletê ye
start-clock-today = Îro, { $date }, roja dawî ya mohleta we ye.
start-clock-over = Roja dawî ya mohleta we { $date } bû. ‹DUO› hê negotiye ku we entegrasyon qedandiye.
start-clock-check = Me ev roj bi xwe hesab kir. Ev roj dikeve dawiya mehekê. Ji ‹DUO› bipirsin ka ew rast e.
start-clock-dispute = Çavkanî rojeke dawî ya cuda dibêjin.
start-clock-no-fine = Mafên we wek mafên kesê bi mafê penaberiyê ne. Loma ‹DUO› cezayê pereyan nade we. Lê divê hûn entegrasyonê bikin.
start-clock-why = Çima ev roj?
start-clock-rule-pip = Tarîxa plana we ya yekem (‹PIP›): { $date }. Dema we roja piştî wê dest pê dike.
start-clock-rule-years = Sê sal dema we heye.
start-clock-start-label = Destpêka dema we
start-clock-end-label = Roja dawî ya mohleta we
start-clock-duo-says = Ev roj ji ‹DUO› tê.
start-clock-all-say = ‹DUO› jî heman tiştî dibêje.
start-clock-own = Me ev bi xwe hesab kir. Ev ne biryara ‹DUO› an şaredariyê ye.
start-clock-decides = ‹DUO› li ser mohleta we biryar dide.
start-clock-granted-word = Dema zêde hat dayîn
start-clock-granted = ‹DUO› dema zêde (‹verlenging›) da we. Tarîxa biryarê: { $date }. Ev dem jixwe di roja dawî ya mohleta we de heye.
start-clock-pending-word = Dema zêde hat xwestin
start-clock-pending = We dema zêde (‹verlenging›) xwest. Daxwaza we gihîşt ‹DUO›: { $date }. Roja dawî ya mohleta we hê nayê guhertin.
start-clock-not-started-word = Hê dest pê nekiriye
start-clock-not-started = Divê hûn entegrasyonê bikin. Dema we piştî plana we (‹PIP›) dest pê dike.
start-clock-pip-due = Divê şaredarî plana we çêbike. Roja dawî ji bo vê: { $date }.
start-clock-pip-late = Diviyabû şaredarî plana we çêbikira, herî dereng { $date }. Telefonî şaredariya xwe bikin.
start-clock-letter = ‹DUO› ji we re nivîsand ku divê hûn entegrasyonê bikin. Tarîxa nameyê: { $date }.
start-clock-paused-word = Ji bo demekê sekinî ye
start-clock-paused = Niha ji bo demekê hûn ne mecbûr in entegrasyonê bikin. Azadkirineke we ya demkî (‹vrijstelling›) heye.
start-clock-paused-since = Destpêka azadkirinê: { $date }.
start-clock-paused-until = Azadkirin heta dawiya roja { $date } dom dike.
start-clock-done-word = We entegrasyon qedand
start-clock-ended-word = Êdî mecbûriyeta entegrasyonê tune
start-clock-ended-on = Roja dawî ya mecbûriyetê { $date } bû.
start-clock-old-law-word = Qanûneke din
start-clock-old-law = Ji bo we qanûna kevn (‹Wi2013›) derbasdar e. Em bi wê qanûnê hesab nakin. Mohleta xwe ji ‹DUO› bipirsin.
start-clock-old-law-since = Destpêka mecbûriyeta we: { $date }.
start-clock-not-obliged-word = Mecbûriyet tune
start-clock-not-obliged = ‹DUO› dibêje: hûn ne mecbûr in entegrasyonê bikin.

# What to do
start-todos-title = Niha divê hûn çi bikin
start-next-step = Gava we ya din
start-todos-nothing = Niha ne hewce ye ku hûn tiştekî bikin.
start-todos-nothing-since = Niha ne hewce ye ku hûn tiştekî bikin. Ji vê rojê ve tiştek neguheriye: { $date }.
start-todos-next-moment = Roja din a girîng: { $date }, { $what }.
start-todos-no-next-moment = Roja din a girîng hê nayê zanîn. Hûn dixwazin zêdetir bizanin? Telefonî şaredariya xwe bikin.
start-due = Herî dereng { $date }
start-due-law = Herî dereng { $date }, li gorî qanûnê
start-due-estimate = Nêzî { $date }, texmîna me
start-todo-cause = Çavkanî: { $what }, { $party }.
start-todo-task-why = Şaredarî vê ji we dixwaze.
start-todo-message-why = Ev peyama şaredariyê tiştekî ji we dixwaze.
start-todo-appointment-why = Hevdîtineke we heye: { $when }.
start-todo-intake = Biçin ‹brede intake› (axaftinên destpêkê)
start-todo-intake-why = Şaredarî gazî we dike. Li wir hûn li ser plana xwe diaxivin.
start-todo-pvt = ‹Participatieverklaring› (daxuyaniya beşdariyê) îmze bikin
start-todo-pvt-why = Ev beşek ji plana we ye. Îmzeya we hê negihîştiye ‹DUO›.
start-todo-objection = Hûn dikarin li dijî vê îtiraz bikin: { $what }
start-todo-objection-why = Ev tenê hewce ye heke hûn biryarê qebûl nakin.
start-todo-verlenging = Hûn dikarin dema zêde (‹verlenging›) bixwazin
start-todo-verlenging-why = Hin beşên we hê neqediyane. Niha hûn dikarin ji ‹DUO› dema zêde bixwazin.
start-todo-route = Hûn rêyeke din a fêrbûnê (‹leerroute›) dixwazin?
start-todo-route-why = Ji bo vê demeke kin maye. Bi şaredariya xwe re biaxivin.
start-todo-exams = Navê xwe ji bo îmtîhanan binivîsin
start-todo-exams-why = Ev îmtîhan hê mane: { $parts }.
start-todo-over = Mohleta we derbas bû. Telefonî ‹DUO› û şaredariya xwe bikin.
start-todo-over-why = ‹DUO› hê negotiye ku we entegrasyon qedandiye.
start-do-task = Karê ku tê xwestin vekin
start-do-call = Telefonî kê bikin?
start-do-message = Peyamê bixwînin
start-do-appointment = Hevdîtinê bibînin
start-do-appointments = Hevdîtinên xwe bibînin
start-do-plan = Plana xwe bibînin
start-do-rights = Maf û mohletên xwe bibînin
start-do-progress = Pêşketina xwe bibînin

# Next appointment
start-appointment-title = Hevdîtina we ya din
start-appointment-nothing = Hevdîtinên we tune ne.
start-appointment-none-coming = Niha hevdîtinên we yên li pêş tune ne.

# What changed
start-changes-title = Çi guherî?
start-changes-nothing = Di dosya we de hê tiştek çênebûye.
start-changes-first = Hûn cara yekem li vir dinêrin. Tiştên herî dawî ev in:
start-changes-since = Cara dawî we { $when } nêrî. Ji wê demê ve ev nû ne:
start-changes-none = Cara dawî we { $when } nêrî. Ji wê demê ve tiştek neguheriye.
start-changes-all = Hemû dosya xwe bibînin

# Messages
start-messages-title = Peyam
start-messages-nothing = Peyamên we tune ne.
start-messages-read = We her tişt xwendiye
start-messages-newest = Peyama dawî: { $date }, { $subject }

# More
start-links-title = Zêdetir li ser entegrasyona we
start-link-plan = Plana we (‹PIP›)
start-link-progress = Pêşketina we
start-link-obligations = Mohlet û mafên we
