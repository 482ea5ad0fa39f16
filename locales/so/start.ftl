# Start: the clock, what to do now, the next appointment, what changed.
start-title = Bilow
start-hello = Salaan, { $name }
start-hello-nameless = Salaan
start-gemeente = Degmadaada: { $gemeente }

# The clock
start-clock-title = Waqtigaaga la-qabsashada bulshada
start-clock-nothing = ‹DUO› weli kuuma diiwaangelin waajibka la-qabsashada bulshada.
start-clock-days = { $days ->
    [one] { $count } maalin ayaa haray
   *[other] { $count } maalmood ayaa haray
}
start-clock-over-days = { $days ->
    [one] { $count } maalin ayaad daahday
   *[other] { $count } maalmood ayaad daahday
}
start-clock-bar = { $done } ka mid ah { $total } maalmood way dhaafeen
start-clock-last-day = Maalinta ugu dambaysa ee muddadaadu waa { $date }.
start-clock-today-word = Maanta waa maalinta ugu dambaysa
start-clock-today = Maanta, { $date }, waa maalinta ugu dambaysa ee muddadaada.
start-clock-over = Maalintii ugu dambaysay ee muddadaadu waxay ahayd { $date }. ‹DUO› weli ma sheegin inaad dhammaysay.
start-clock-check = Maalintan annaga ayaa xisaabinnay, waxayna ku beegan tahay dhammaad bileed. ‹DUO› weydii in maalintu sax tahay iyo in kale.
start-clock-dispute = Ilaha xogtu waxay sheegayaan maalin kale oo ugu dambaysa.
start-clock-no-fine = Waxaad leedahay xuquuqda qof magangelyo haysta. Markaas ‹DUO› ganaax kuguma saarayso. Laakiin la-qabsashada bulshadu waa kugu waajib.
start-clock-why = Maxay maalintan u tahay?
start-clock-rule-pip = Taariikhda qorshahaagii ugu horreeyey (‹PIP›) waa { $date }. Waqtigaagu wuxuu bilaabmayaa maalinta xigta.
start-clock-rule-years = Waxaad haysataa saddex sano.
start-clock-start-label = Waqtigaagu wuxuu bilaabmay
start-clock-end-label = Maalinta ugu dambaysa ee muddadaada
start-clock-duo-says = Maalintan waxaa sheegtay ‹DUO›.
start-clock-all-say = ‹DUO› isla sidaas ayay leedahay.
start-clock-own = Tan annaga ayaa xisaabinnay. Ma aha go'aan ka yimid ‹DUO› ama degmada.
start-clock-decides = ‹DUO› ayaa go'aamisa muddadaada.
start-clock-granted-word = Waqti dheeraad ah waad heshay
start-clock-granted = ‹DUO› waxay ku siisay waqti dheeraad ah (‹verlenging›) { $date }. Waqtigaas mar hore ayaa lagu daray maalinta ugu dambaysa ee muddadaada.
start-clock-pending-word = Waqti dheeraad ah waad codsatay
start-clock-pending = Waxaad codsatay waqti dheeraad ah (‹verlenging›). ‹DUO› codsigaaga waxay heshay { $date }. Maalinta ugu dambaysa ee muddadaadu weli isma beddelin.
start-clock-not-started-word = Weli ma bilaaban
start-clock-not-started = La-qabsashada bulshadu waa kugu waajib. Waqtigaagu wuxuu bilaabmayaa qorshahaaga (‹PIP›) ka dib.
start-clock-pip-due = Degmadu waa inay qorshahaaga samayso. Maalinta ugu dambaysa ee taas waa { $date }.
start-clock-pip-late = Degmadu waxay ahayd inay qorshahaaga samayso { $date } ama ka hor. Wac degmadaada.
start-clock-letter = ‹DUO› waxay { $date } kuu soo qortay in la-qabsashada bulshadu kugu waajib tahay.
start-clock-paused-word = Si ku-meel-gaar ah u joogsatay
start-clock-paused = Hadda la-qabsashada bulshadu si ku-meel-gaar ah waajib kuguma aha. Waxaad haysataa ka-dhaafid ku-meel-gaar ah.
start-clock-paused-since = Ka-dhaafiddu waxay bilaabatay { $date }.
start-clock-paused-until = Ka-dhaafiddu waxay socotaa ilaa dhammaadka maalinta { $date }.
start-clock-done-word = Waad dhammaysay
start-clock-ended-word = La-qabsashada bulshadu hadda ka dib waajib kuguma aha
start-clock-ended-on = Maalintii ugu dambaysay ee waajibku waxay ahayd { $date }.
start-clock-old-law-word = Sharci kale
start-clock-old-law = Adiga waxaa kugu shaqeeya sharcigii hore (‹Wi2013›). Sharcigaas wax kuma xisaabinno. Muddadaada weydii ‹DUO›.
start-clock-old-law-since = Waajibkaagu wuxuu bilaabmay { $date }.
start-clock-not-obliged-word = Waajib ma jiro
start-clock-not-obliged = ‹DUO› waxay leedahay: la-qabsashada bulshadu waajib kuguma aha.

# What to do
start-todos-title = Waxa ay tahay inaad hadda samayso
start-next-step = Tallaabadaada xigta
start-todos-nothing = Hadda waxba lagaama rabo.
start-todos-nothing-since = Hadda waxba lagaama rabo. Waxba isma beddelin tan iyo { $date }.
start-todos-next-moment = Waqtiga xiga: { $date }, { $what }.
start-todos-no-next-moment = Waqtiga xiga weli lama yaqaan. Ma rabtaa inaad wax badan ogaato? Wac degmadaada.
start-due = Ugu dambayn maalinta { $date }
start-due-law = Ugu dambayn maalinta { $date }, sida sharcigu qabo
start-due-estimate = Qiyaastii { $date }, waa qiyaasteenna
start-todo-cause = Waxay ka timid: { $what }, { $party }.
start-todo-task-why = Degmada ayaa tan kaa rabta.
start-todo-message-why = Farriintan degmadu wax bay kaaga rabtaa.
start-todo-appointment-why = Ballan baad leedahay: { $when }.
start-todo-intake = Tag wareysiga bilowga (‹brede intake›)
start-todo-intake-why = Degmada ayaa kuu yeeraysa. Wareysigan waxaad kaga hadlaysaa qorshahaaga.
start-todo-pvt = Saxiix bayaanka ka-qaybgalka (‹participatieverklaring›)
start-todo-pvt-why = Tani waxay ka mid tahay qorshahaaga. ‹DUO› weli ma hayso saxiixaaga.
start-todo-objection = Waad ka horjeesan kartaa { $what }
start-todo-objection-why = Tan waxaad samaynaysaa oo keliya haddii aadan go'aanka ku raacsanayn.
start-todo-verlenging = Waqti dheeraad ah waad codsan kartaa (‹verlenging›)
start-todo-verlenging-why = Qaybo weli kuu dhiman ayaa jira. Hadda waqti dheeraad ah waad ka codsan kartaa ‹DUO›.
start-todo-route = Ma rabtaa waddo barasho oo kale (‹leerroute›)?
start-todo-route-why = Tan waqti yar ayaa u haray. La hadal degmadaada.
start-todo-exams = Isku qor imtixaannadaada
start-todo-exams-why = Imtixaannadan weli way kuu dhiman yihiin: { $parts }.
start-todo-over = Waqtigaagii wuu dhammaaday. Wac ‹DUO› iyo degmadaada.
start-todo-over-why = ‹DUO› weli ma sheegin inaad dhammaysay.
start-do-task = Fur hawsha
start-do-call = Fiiri cidda aad wici karto
start-do-message = Akhri farriinta
start-do-appointment = Fiiri ballanta
start-do-appointments = Fiiri ballamahaaga
start-do-plan = Fiiri qorshahaaga
start-do-rights = Fiiri xuquuqdaada iyo muddooyinka
start-do-progress = Fiiri horumarkaaga

# Next appointment
start-appointment-title = Ballantaada xigta
start-appointment-nothing = Ballan ma lihid.
start-appointment-none-coming = Hadda ma lihid ballan soo socota.

# What changed
start-changes-title = Maxaa isbeddelay?
start-changes-nothing = Weli waxba kama dhicin faylkaaga.
start-changes-first = Waa markii kuugu horraysay ee aad halkan eegto. Waxyaabihii ugu dambeeyey waa kuwan:
start-changes-since = Waxyaabahan waa cusub yihiin tan iyo markii aad eegtay { $when }:
start-changes-none = Waxba isma beddelin tan iyo markii aad eegtay { $when }.
start-changes-all = Fiiri faylkaaga oo dhan

# Messages
start-messages-title = Farriimo
start-messages-nothing = Farriimo ma lihid.
start-messages-read = Dhammaan waad akhriday
start-messages-newest = Farriinta ugu dambaysa: { $date }, { $subject }

# More
start-links-title = Wax badan oo ku saabsan la-qabsashadaada bulshada
start-link-plan = Qorshahaaga (‹PIP›)
start-link-progress = Horumarkaaga
start-link-obligations = Muddooyinkaaga iyo xuquuqdaada
