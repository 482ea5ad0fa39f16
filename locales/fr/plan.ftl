# The PIP.
plan-title = Votre plan (‹PIP›)
plan-lead = Ce plan dit comment vous faites votre intégration. Vous faites ce plan avec la commune.
plan-core-title = La décision
plan-nothing = Vous n’avez pas encore de plan.
plan-route = Votre parcours d’apprentissage
plan-level = Niveau
plan-level-b1 = Niveau B1. Il n’y a pas d’autre niveau dans votre plan.
plan-level-z = Vous n’avez pas besoin d’atteindre un niveau de langue. Vous apprenez autant que vous pouvez.
plan-level-unknown = Il n’y a pas de niveau dans votre plan.
plan-date = Date sur le plan
plan-gemeente = Fait par
plan-previous-gemeente = Ce plan vient de votre ancienne commune. Votre nouvelle commune fait un nouveau plan avec le même parcours d’apprentissage.
plan-aim-b = Vous apprenez le néerlandais jusqu’au niveau B1.
plan-aim-o = Vous apprenez le néerlandais pour faire ensuite une formation.
plan-aim-z = Vous apprenez le néerlandais et vous apprenez à participer à la vie aux Pays-Bas.
plan-not-yet-title = Votre plan n’est pas encore prêt
plan-not-yet = La commune parle d’abord avec vous. Ce premier entretien s’appelle ‹brede intake›. Après, vous recevez votre plan.
plan-due = La commune doit faire votre plan. Le dernier jour pour cela est le { $date }.
plan-due-own = Nous avons calculé cela : dix semaines après la lettre de ‹DUO›.
plan-not-yet-call = Pas de nouvelles ? Appelez votre commune.

plan-content-title = Vos accords avec la commune
plan-content-nothing = La commune n’a pas d’accords pour vous ici.
plan-contact = Votre contact à la commune
plan-goals = Votre but
plan-wishes = Vos souhaits
plan-wishes-words = Ceci est écrit dans votre plan, en néerlandais.
plan-agreements = Accords
plan-agreement-by = Qui le fait : { $who }
plan-agreement-from = À partir du { $date }
plan-agreement-until = Jusqu’au { $date } inclus
plan-parts = Heures et entretiens
plan-intensity = Heures de cours, environ
plan-intensity-value = { $hours } heures au total
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = Entretiens sur vos progrès
plan-a2 = Pouvez-vous faire des examens au niveau A2 ?
plan-to-progress = Voir vos progrès
plan-ontzorgen-title = La commune paie-t-elle vos frais fixes ?
plan-ontzorgen = La commune paie vos frais fixes pendant les six premiers mois. Ce sont le loyer, l’énergie, l’eau et l’assurance maladie. L’argent vient de votre aide sociale. Cela s’appelle ‹financieel ontzorgen›.
plan-ontzorgen-ask = Votre plan dit ce qui compte pour vous. Demandez à votre contact à la commune.
plan-attention = { $count ->
    [one] { $count } point personnel. Personne d’autre ne le voit. Touchez pour ouvrir.
    [many] { $count } points personnels. Personne d’autre ne les voit. Touchez pour ouvrir.
   *[other] { $count } points personnels. Personne d’autre ne les voit. Touchez pour ouvrir.
}
plan-attention-note = Quelqu’un regarde avec vous ? Alors, refermez ceci.
plan-document = La commune a aussi ce plan sur papier. Demandez une copie à votre contact à la commune.

plan-objection-title = Pas d’accord avec votre plan ?
plan-objection-until = Vous pouvez faire une objection (‹bezwaar›) contre votre plan jusqu’au { $date } inclus.
plan-objection-over = Les six semaines pour faire une objection (‹bezwaar›) contre ce plan sont passées.
plan-objection-own = Nous comptons six semaines à partir de la date sur le plan. Vous avez reçu le plan plus tard ? Alors vous avez plus de temps.
plan-objection-how = Faire une objection est gratuit. Écrivez une lettre à la commune qui a fait le plan. Pendant ce temps, votre plan compte toujours.
plan-to-rights = Voir tous vos droits et délais
plan-earlier = { $count ->
    [one] { $count } ancien plan
    [many] { $count } anciens plans
   *[other] { $count } anciens plans
}

plan-goal-work = un travail payé
plan-goal-business = votre propre entreprise
plan-goal-education = une formation avec une aide financière de l’État
plan-goal-work-able = un travail payé, autant que vous pouvez
plan-goal-work-ready = se préparer au travail
plan-goal-society = participer à la société
plan-status-concept = pas encore définitif
plan-status-vastgesteld = décidé
plan-status-vervangen = remplacé par un nouveau plan
plan-status-ingetrokken = retiré

plan-what-title = Qu’est-ce que cela veut dire ?
plan-what-b = C’est quoi, la ‹B1-route› ?
plan-what-b-text = Vous apprenez le néerlandais jusqu’au niveau B1 et vous faites quatre examens de langue. Vous faites aussi ‹KNM›, la ‹PVT› et la ‹MAP›. Après, vous recevez un diplôme.
plan-what-o = C’est quoi, l’‹onderwijsroute› ?
plan-what-o-text = Vous apprenez le néerlandais pour faire une formation aux Pays-Bas. Vous suivez un ‹taalschakeltraject› (programme de langue avant une formation) et vous faites aussi la ‹PVT›. Après, vous recevez un diplôme.
plan-what-z = C’est quoi, la ‹Z-route› ?
plan-what-z-text = Vous suivez 800 heures de cours. Vous faites aussi la ‹PVT› et la ‹MAP›. Les personnes qui ont un statut d’asile participent aussi 800 heures à la société. Après, vous recevez un certificat. Avec ce certificat seul, vous ne pouvez pas recevoir la nationalité néerlandaise.
