# Start: the clock, what to do now, the next appointment, what changed.
start-title = Accueil
start-hello = Bonjour { $name }
start-hello-nameless = Bonjour
start-gemeente = Votre commune : { $gemeente }

# The clock
start-clock-title = Votre temps pour l’intégration
start-clock-nothing = ‹DUO› n’a pas encore enregistré d’obligation d’intégration pour vous.
start-clock-days = { $days ->
    [one] Il reste { $count } jour
    [many] Il reste { $count } jours
   *[other] Il reste { $count } jours
}
start-clock-over-days = { $days ->
    [one] { $count } jour de retard
    [many] { $count } jours de retard
   *[other] { $count } jours de retard
}
start-clock-bar = Jours passés : { $done } sur { $total }
start-clock-last-day = Votre dernier jour est le { $date }.
start-clock-today-word = Aujourd’hui, c’est le dernier jour
start-clock-today = Aujourd’hui, le { $date }, c’est le dernier jour de votre délai.
start-clock-over = Votre dernier jour était le { $date }. ‹DUO› n’a pas encore dit que vous avez fini.
start-clock-check = Nous avons calculé ce jour nous-mêmes, à la fin d’un mois. Demandez à ‹DUO› si ce jour est juste.
start-clock-dispute = Les sources ne donnent pas le même dernier jour.
start-clock-no-fine = Vous avez les droits d’une personne qui a un statut d’asile. Donc ‹DUO› ne vous donne pas d’amende. Mais vous devez faire votre intégration.
start-clock-why = Pourquoi ce jour ?
start-clock-rule-pip = Votre premier plan (‹PIP›) est du { $date }. Votre temps commence le jour suivant.
start-clock-rule-years = Vous avez un délai de trois ans.
start-clock-start-label = Votre temps a commencé le
start-clock-end-label = Votre dernier jour
start-clock-duo-says = Ce jour vient de ‹DUO›.
start-clock-all-say = ‹DUO› dit la même chose.
start-clock-own = Nous avons calculé cela nous-mêmes. Ce n’est pas une décision de ‹DUO› ou de la commune.
start-clock-decides = ‹DUO› décide de votre délai.
start-clock-granted-word = Vous avez reçu du temps en plus
start-clock-granted = ‹DUO› vous a donné du temps en plus (‹verlenging›) le { $date }. Ce temps est déjà compté dans votre dernier jour.
start-clock-pending-word = Vous avez demandé du temps en plus
start-clock-pending = Vous avez demandé du temps en plus (‹verlenging›). ‹DUO› a reçu votre demande le { $date }. Votre dernier jour ne change pas encore.
start-clock-not-started-word = Pas encore commencé
start-clock-not-started = Vous devez faire votre intégration. Votre temps commence après votre plan (‹PIP›).
start-clock-pip-due = La commune doit faire votre plan. Le dernier jour pour cela est le { $date }.
start-clock-pip-late = La commune devait faire votre plan au plus tard le { $date }. Appelez votre commune.
start-clock-letter = Le { $date }, ‹DUO› vous a écrit que vous devez faire votre intégration.
start-clock-paused-word = En pause
start-clock-paused = En ce moment, vous n’avez pas besoin de faire votre intégration. Vous avez une dispense temporaire (‹vrijstelling›).
start-clock-paused-since = La dispense a commencé le { $date }.
start-clock-paused-until = La dispense dure jusqu’au { $date } inclus.
start-clock-done-word = Fini
start-clock-ended-word = L’obligation d’intégration est finie
start-clock-ended-on = Le dernier jour de l’obligation était le { $date }.
start-clock-old-law-word = Autre loi
start-clock-old-law = Pour vous, c’est l’ancienne loi (‹Wi2013›). Nous ne calculons pas avec cette loi. Demandez à ‹DUO› quel est votre délai.
start-clock-old-law-since = Votre obligation a commencé le { $date }.
start-clock-not-obliged-word = Pas d’obligation
start-clock-not-obliged = ‹DUO› dit : vous n’avez pas besoin de faire l’intégration.

# What to do
start-todos-title = Ce que vous devez faire maintenant
start-next-step = Votre prochaine étape
start-todos-nothing = Vous n’avez rien à faire maintenant.
start-todos-nothing-since = Vous n’avez rien à faire maintenant. Rien n’a changé depuis le { $date }.
start-todos-next-moment = Le prochain moment : { $date }, { $what }.
start-todos-no-next-moment = Le prochain moment n’est pas encore connu. Vous voulez en savoir plus ? Appelez votre commune.
start-due = Au plus tard le { $date }
start-due-law = Au plus tard le { $date }, selon la loi
start-due-estimate = Vers le { $date }, c’est notre estimation
start-todo-cause = Source : { $what }, { $party }.
start-todo-task-why = La commune vous demande cela.
start-todo-message-why = Ce message de la commune vous demande quelque chose.
start-todo-appointment-why = Vous avez un rendez-vous : { $when }.
start-todo-intake = Allez au premier entretien (‹brede intake›)
start-todo-intake-why = La commune vous demande de venir. À cet entretien, vous parlez de votre plan.
start-todo-pvt = Signez la ‹participatieverklaring› (déclaration de participation)
start-todo-pvt-why = Cela fait partie de votre plan. ‹DUO› n’a pas encore votre signature.
start-todo-objection = Vous pouvez faire une objection (‹bezwaar›) contre { $what }
start-todo-objection-why = Faites-le seulement si vous n’êtes pas d’accord avec la décision.
start-todo-verlenging = Vous pouvez demander du temps en plus (‹verlenging›)
start-todo-verlenging-why = Il reste des parties à faire. Vous pouvez maintenant demander du temps en plus à ‹DUO›.
start-todo-route = Voulez-vous un autre parcours (‹leerroute›) ?
start-todo-route-why = C’est encore possible, mais pour peu de temps. Parlez avec votre commune.
start-todo-exams = Inscrivez-vous à vos examens
start-todo-exams-why = Ces examens restent à faire : { $parts }.
start-todo-over = Votre temps est fini. Appelez ‹DUO› et votre commune.
start-todo-over-why = ‹DUO› n’a pas encore dit que vous avez fini.
start-do-task = Ouvrir la tâche
start-do-call = Voir qui appeler
start-do-message = Lire le message
start-do-appointment = Voir le rendez-vous
start-do-appointments = Voir vos rendez-vous
start-do-plan = Voir votre plan
start-do-rights = Voir vos droits et délais
start-do-progress = Voir vos progrès

# Next appointment
start-appointment-title = Votre prochain rendez-vous
start-appointment-nothing = Vous n’avez pas de rendez-vous.
start-appointment-none-coming = Vous n’avez pas de rendez-vous à venir.

# What changed
start-changes-title = Qu’est-ce qui a changé ?
start-changes-nothing = Il ne s’est encore rien passé dans votre dossier.
start-changes-first = C’est votre première visite ici. Voici ce qui s’est passé en dernier :
start-changes-since = Voici ce qui est nouveau depuis votre visite du { $when } :
start-changes-none = Rien n’a changé depuis votre visite du { $when }.
start-changes-all = Voir tout votre dossier

# Messages
start-messages-title = Messages
start-messages-nothing = Vous n’avez pas de messages.
start-messages-read = Vous avez tout lu
start-messages-newest = Dernier message : { $date }, { $subject }

# More
start-links-title = Plus sur votre intégration
start-link-plan = Votre plan (‹PIP›)
start-link-progress = Vos progrès
start-link-obligations = Vos délais et vos droits
