who-saw-title = Qui a vu mes informations
who-saw-lead = Ici, vous voyez qui a regardé vos informations, quand et pourquoi.
who-saw-unknown = Nous ne pouvons pas lire la liste maintenant. Cela ne veut pas dire que personne n’a regardé. Essayez plus tard.
who-saw-others = Autres personnes
who-saw-nobody = Personne d’autre n’a regardé vos informations dans cette application.
who-saw-looked = { $name } ({ $role }) a regardé { $what } le { $when }.
who-saw-looked-together = { $name } ({ $role }) a regardé { $what } le { $when }, avec vous.
who-saw-prepared = { $name } ({ $role }) a préparé quelque chose pour vous le { $when }.
who-saw-agreed = { $name } ({ $role }) a écrit ou confirmé un accord avec vous le { $when }.
who-saw-times = { $count ->
    [one] C’était { $count } fois. Première fois : { $from }. Dernière fois : { $to }.
    [many] C’était { $count } fois. Première fois : { $from }. Dernière fois : { $to }.
   *[other] C’était { $count } fois. Première fois : { $from }. Dernière fois : { $to }.
}
who-saw-moment = { $day } à { $time }
who-saw-guest = personne sans compte, qui a choisi son nom
who-saw-helper = personne qui aide
who-saw-coach = coach, { $gemeente }
who-saw-list = { $first }, { $next }
who-saw-and = { $first } et { $last }
who-saw-something = vos informations
who-saw-kind-obligation = votre obligation et votre délai
who-saw-kind-intake = votre premier entretien (‹brede intake›)
who-saw-kind-plan = votre plan
who-saw-kind-guidance = votre accompagnement
who-saw-kind-hours = vos cours
who-saw-kind-exams = vos examens
who-saw-kind-appointments = vos rendez-vous
who-saw-kind-messages = vos tâches et messages
who-saw-kind-decisions = les décisions de ‹DUO›
who-saw-kind-fines = vos amendes
who-saw-kind-money = vos frais et votre prêt
who-saw-app = Cette application, pour vous
who-saw-app-why = Vous montrer vos propres informations est une tâche de la commune dans la loi. C’est pourquoi l’application a le droit de les demander.
who-saw-asked = Pour vous montrer votre page, l’application a demandé des informations. Sources : { $parties }. C’était le { $when }.
who-saw-sources = d’autres organisations
who-saw-which = Quelles informations ?
who-saw-older = Avant
who-saw-check = Cette liste est-elle juste ?
who-saw-holds = Nous avons vérifié : la liste est complète.
who-saw-broken = Quelque chose n’est pas juste dans cette liste. Appelez la commune.
who-saw-chain = Chaque ligne est liée à la ligne d’avant. Ainsi, on voit si quelqu’un enlève ou change quelque chose.
who-saw-code = Notez ceci si vous voulez vérifier plus tard : { $code }
