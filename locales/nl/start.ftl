# Start: the clock, what to do now, the next appointment, what changed.
start-title = Start
start-hello = Hallo { $name }
start-hello-nameless = Hallo
start-gemeente = Uw gemeente: { $gemeente }

# The clock
start-clock-title = Uw tijd om in te burgeren
start-clock-nothing = ‹DUO› heeft over u nog geen inburgeringsplicht geregistreerd.
start-clock-days = { $days ->
    [one] { $count } dag over
   *[other] { $count } dagen over
}
start-clock-over-days = { $days ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
}
start-clock-bar = { $done } van { $total } dagen zijn voorbij
start-clock-last-day = Uw laatste dag is { $date }.
start-clock-today-word = Vandaag is de laatste dag
start-clock-today = Vandaag, { $date }, is de laatste dag van uw termijn.
start-clock-over = Uw laatste dag was { $date }. ‹DUO› heeft nog niet gezegd dat u klaar bent.
start-clock-check = Wij hebben deze dag zelf uitgerekend. De dag valt aan het einde van een maand. Vraag ‹DUO› of de dag klopt.
start-clock-dispute = De bronnen noemen een andere laatste dag.
start-clock-no-fine = U hebt de rechten van een asielstatushouder. U krijgt dan geen boete van ‹DUO›. U moet wel inburgeren.
start-clock-why = Waarom deze dag?
start-clock-rule-pip = Uw eerste plan (‹PIP›) is van { $date }. Uw tijd begint de dag erna.
start-clock-rule-years = U hebt drie jaar de tijd.
start-clock-start-label = Uw tijd begon op
start-clock-end-label = Uw laatste dag
start-clock-duo-says = Deze dag komt van ‹DUO›.
start-clock-all-say = ‹DUO› zegt hetzelfde.
start-clock-own = Dit hebben wij zelf uitgerekend. Het is geen besluit van ‹DUO› of de gemeente.
start-clock-decides = ‹DUO› beslist over uw termijn.
start-clock-granted-word = Meer tijd gekregen
start-clock-granted = ‹DUO› gaf u meer tijd (‹verlenging›) op { $date }. Die tijd zit al in uw laatste dag.
start-clock-pending-word = Meer tijd gevraagd
start-clock-pending = U vroeg meer tijd (‹verlenging›). ‹DUO› kreeg uw vraag op { $date }. Uw laatste dag verandert nog niet.
start-clock-not-started-word = Nog niet begonnen
start-clock-not-started = U moet inburgeren. Uw tijd begint na uw plan (‹PIP›).
start-clock-pip-due = De gemeente moet uw plan maken. De laatste dag daarvoor is { $date }.
start-clock-pip-late = De gemeente moest uw plan maken vóór of op { $date }. Bel uw gemeente.
start-clock-letter = ‹DUO› schreef u op { $date } dat u moet inburgeren.
start-clock-paused-word = Tijdelijk gestopt
start-clock-paused = U hoeft nu tijdelijk niet in te burgeren. U hebt een tijdelijke vrijstelling.
start-clock-paused-since = De vrijstelling begon op { $date }.
start-clock-paused-until = De vrijstelling duurt tot en met { $date }.
start-clock-done-word = Klaar
start-clock-ended-word = Geen inburgeringsplicht meer
start-clock-ended-on = De laatste dag van de plicht was { $date }.
start-clock-old-law-word = Andere wet
start-clock-old-law = Voor u geldt de oude wet (‹Wi2013›). Wij rekenen niet met die wet. Vraag ‹DUO› naar uw termijn.
start-clock-old-law-since = Uw plicht begon op { $date }.
start-clock-not-obliged-word = Geen plicht
start-clock-not-obliged = ‹DUO› zegt: u hoeft niet in te burgeren.

# What to do
start-todos-title = Wat u nu moet doen
start-next-step = Uw volgende stap
start-todos-nothing = U hoeft nu niets te doen.
start-todos-nothing-since = U hoeft nu niets te doen. Er is niets veranderd sinds { $date }.
start-todos-next-moment = Het volgende moment: { $date }, { $what }.
start-todos-no-next-moment = Er is nog geen volgend moment bekend. Wilt u meer weten? Bel uw gemeente.
start-due = Uiterlijk { $date }
start-due-law = Uiterlijk { $date }, volgens de wet
start-due-estimate = Rond { $date }, een schatting van ons
start-todo-cause = Bron: { $what }, { $party }.
start-todo-task-why = De gemeente vraagt dit van u.
start-todo-message-why = Dit bericht van de gemeente vraagt iets van u.
start-todo-appointment-why = U hebt een afspraak: { $when }.
start-todo-intake = Ga naar de ‹brede intake›
start-todo-intake-why = De gemeente roept u op. In dit gesprek praat u over uw plan.
start-todo-pvt = Teken de ‹participatieverklaring›
start-todo-pvt-why = Dit hoort bij uw plan. ‹DUO› heeft uw handtekening nog niet.
start-todo-objection = U kunt bezwaar maken tegen { $what }
start-todo-objection-why = Dit hoeft alleen als u het niet eens bent met het besluit.
start-todo-verlenging = U kunt meer tijd vragen (‹verlenging›)
start-todo-verlenging-why = Er staan nog onderdelen open. U kunt nu meer tijd vragen bij ‹DUO›.
start-todo-route = Wilt u een andere ‹leerroute›?
start-todo-route-why = Dit kan nog maar kort. Praat met uw gemeente.
start-todo-exams = Meld u aan voor uw examens
start-todo-exams-why = Deze examens staan nog open: { $parts }.
start-todo-over = Uw tijd is voorbij. Bel ‹DUO› en uw gemeente.
start-todo-over-why = ‹DUO› heeft nog niet gezegd dat u klaar bent.
start-do-task = Open de taak
start-do-call = Bekijk wie u kunt bellen
start-do-message = Lees het bericht
start-do-appointment = Bekijk de afspraak
start-do-appointments = Bekijk uw afspraken
start-do-plan = Bekijk uw plan
start-do-rights = Bekijk uw rechten en termijnen
start-do-progress = Bekijk uw voortgang

# Next appointment
start-appointment-title = Uw volgende afspraak
start-appointment-nothing = U hebt geen afspraken.
start-appointment-none-coming = U hebt nu geen komende afspraken.

# What changed
start-changes-title = Wat is er veranderd?
start-changes-nothing = Er is nog niets gebeurd in uw dossier.
start-changes-first = U kijkt hier voor de eerste keer. Dit gebeurde het laatst:
start-changes-since = Dit is nieuw sinds u keek op { $when }:
start-changes-none = Er is niets veranderd sinds u keek op { $when }.
start-changes-all = Bekijk uw hele dossier

# Messages
start-messages-title = Berichten
start-messages-nothing = U hebt geen berichten.
start-messages-read = U hebt alles gelezen
start-messages-newest = Laatste bericht: { $date }, { $subject }

# More
start-links-title = Meer over uw inburgering
start-link-plan = Uw plan (‹PIP›)
start-link-progress = Uw voortgang
start-link-obligations = Uw termijnen en rechten
