# Start: the clock, what to do now, the next appointment, what changed.
start-title = Start
start-hello = Hallo { $name }
start-hello-nameless = Hallo
start-gemeente = Uw gemeente: { $gemeente }

# The clock
start-clock-title = Uw tijd om in te burgeren
start-clock-nothing = ‹DUO› heeft nog niet opgeschreven dat u moet inburgeren.
start-clock-days = { $days ->
    [one] nog { $count } dag
   *[other] nog { $count } dagen
}
start-clock-over-days = { $days ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
}
start-clock-bar = { $done } van { $total } dagen zijn voorbij
start-clock-last-day = Uw laatste dag is { $date }.
start-clock-today-word = Vandaag is de laatste dag
start-clock-today = Vandaag, { $date }, is de laatste dag van uw tijd.
start-clock-over = Uw laatste dag was { $date }. ‹DUO› heeft nog niet gezegd dat u klaar bent.
start-clock-check = Wij hebben deze dag zelf uitgerekend. De dag is aan het einde van een maand. Vraag ‹DUO›: klopt deze dag?
start-clock-dispute = Niet iedereen noemt dezelfde laatste dag.
start-clock-no-fine = U hebt de rechten van een asielstatushouder (iemand met asiel). U krijgt dan geen boete van ‹DUO›. U moet wel inburgeren.
start-clock-why = Waarom deze dag?
start-clock-rule-pip = Uw eerste plan (‹PIP›) is van { $date }. Uw tijd begint de dag daarna.
start-clock-rule-years = U hebt drie jaar de tijd.
start-clock-start-label = Uw tijd begon op
start-clock-end-label = Uw laatste dag
start-clock-duo-says = Deze dag komt van ‹DUO›.
start-clock-all-say = ‹DUO› zegt hetzelfde.
start-clock-own = Dit hebben wij zelf uitgerekend. Het is geen besluit van ‹DUO› of de gemeente.
start-clock-decides = ‹DUO› beslist hoeveel tijd u hebt.
start-clock-granted-word = U kreeg meer tijd
start-clock-granted = ‹DUO› gaf u meer tijd (‹verlenging›) op { $date }. Die tijd zit al in uw laatste dag.
start-clock-pending-word = U vroeg meer tijd
start-clock-pending = U vroeg meer tijd (‹verlenging›). ‹DUO› kreeg uw vraag op { $date }. Uw laatste dag verandert nog niet.
start-clock-not-started-word = Nog niet begonnen
start-clock-not-started = U moet inburgeren. Uw tijd begint na uw plan (‹PIP›).
start-clock-pip-due = De gemeente moet uw plan maken. De laatste dag daarvoor is { $date }.
start-clock-pip-late = De gemeente moest uw plan maken voor of op { $date }. Bel uw gemeente.
start-clock-letter = ‹DUO› schreef u op { $date } dat u moet inburgeren.
start-clock-paused-word = Nu even niet
start-clock-paused = U hoeft nu even niet in te burgeren. Dat heet: tijdelijke vrijstelling.
start-clock-paused-since = De vrijstelling begon op { $date }.
start-clock-paused-until = De vrijstelling duurt tot en met { $date }.
start-clock-done-word = Klaar
start-clock-ended-word = Hoeft niet meer
start-clock-ended-on = U moest inburgeren tot en met { $date }.
start-clock-old-law-word = Andere wet
start-clock-old-law = Voor u geldt de oude wet (‹Wi2013›). Wij rekenen niet met die wet. Vraag ‹DUO› hoeveel tijd u hebt.
start-clock-old-law-since = U moet inburgeren sinds { $date }.
start-clock-not-obliged-word = Hoeft niet
start-clock-not-obliged = ‹DUO› zegt: u hoeft niet in te burgeren.

# What to do
start-todos-title = Wat u nu moet doen
start-next-step = Uw volgende stap
start-todos-nothing = U hoeft nu niets te doen.
start-todos-nothing-since = U hoeft nu niets te doen. Er is niets veranderd sinds { $date }.
start-todos-next-moment = De volgende datum is { $date }: { $what }.
start-todos-no-next-moment = We weten nog geen volgende datum. Wilt u meer weten? Bel uw gemeente.
start-due = Laatste dag: { $date }
start-due-law = Laatste dag: { $date }. Dat zegt de wet.
start-due-estimate = Ongeveer { $date }. Dat denken wij. Wij weten het niet precies.
start-todo-cause = Dit komt van { $party }: { $what }.
start-todo-task-why = De gemeente vraagt dit van u.
start-todo-message-why = De gemeente vraagt iets van u in dit bericht.
start-todo-appointment-why = U hebt een afspraak: { $when }.
start-todo-intake = Ga naar de ‹brede intake›
start-todo-intake-why = De gemeente vraagt u om te komen. Ga altijd. In dit gesprek praat u over uw plan.
start-todo-pvt = Zet uw handtekening: ‹participatieverklaring›
start-todo-pvt-why = Dit is een deel van uw plan. ‹DUO› heeft uw handtekening nog niet.
start-todo-objection = U kunt bezwaar maken tegen { $what }
start-todo-objection-why = Bent u het eens met het besluit? Dan hoeft u niets te doen. Bezwaar betekent: u bent het er niet mee eens.
start-todo-verlenging = U kunt meer tijd vragen (‹verlenging›)
start-todo-verlenging-why = U bent nog niet klaar met alle delen. U kunt nu meer tijd vragen bij ‹DUO›.
start-todo-route = Wilt u een andere ‹leerroute›?
start-todo-route-why = Dit kan nog maar kort. Praat met uw gemeente.
start-todo-exams = Meld u aan voor uw examens
start-todo-exams-why = Deze examens moet u nog doen: { $parts }.
start-todo-over = Uw tijd is voorbij. Bel ‹DUO› en uw gemeente.
start-todo-over-why = ‹DUO› heeft nog niet gezegd dat u klaar bent.
start-do-task = Open de taak
start-do-call = Bekijk wie u kunt bellen
start-do-message = Lees het bericht
start-do-appointment = Bekijk de afspraak
start-do-appointments = Bekijk uw afspraken
start-do-plan = Bekijk uw plan
start-do-rights = Bekijk uw datums en rechten
start-do-progress = Bekijk wat klaar is

# Next appointment
start-appointment-title = Uw volgende afspraak
start-appointment-nothing = U hebt geen afspraken.
start-appointment-none-coming = U hebt nu geen afspraken die nog komen.

# What changed
start-changes-title = Wat is er veranderd?
start-changes-nothing = Er is nog niets gebeurd in uw dossier.
start-changes-first = U kijkt hier voor de eerste keer. Dit gebeurde het laatst:
start-changes-since = U keek op { $when }. Dit is nieuw sinds die dag:
start-changes-none = U keek op { $when }. Er is niets veranderd sinds die dag.
start-changes-all = Bekijk uw hele dossier

# Messages
start-messages-title = Berichten
start-messages-nothing = U hebt geen berichten.
start-messages-read = U hebt alles gelezen
start-messages-newest = Laatste bericht: { $date }, { $subject }

# More
start-links-title = Meer over uw inburgering
start-link-plan = Uw plan (‹PIP›)
start-link-progress = Klaar en nog te doen
start-link-obligations = Uw datums en rechten
