# Progress: what is done, what is open, and that effort counts.
progress-title = Progrès
progress-lead = Ici, vous voyez ce qui est fini et ce que vous devez encore faire.
progress-route = Votre parcours d’apprentissage
progress-parts-title = Vos parties
progress-parts-nothing = Vous n’avez pas encore de plan (‹PIP›). Donc nous ne savons pas encore quelles parties vous devez faire. La commune fait le plan avec vous.
progress-summary = { $total ->
    [one] Parties finies : { $done } sur { $total }
    [many] Parties finies : { $done } sur { $total }
   *[other] Parties finies : { $done } sur { $total }
}
progress-summary-unknown = { $count ->
    [one] Pour { $count } partie, nous ne le savons pas maintenant.
    [many] Pour { $count } parties, nous ne le savons pas maintenant.
   *[other] Pour { $count } parties, nous ne le savons pas maintenant.
}
progress-only-duo = Seul ‹DUO› décide si vous avez fini votre intégration. Vous recevez une lettre pour cela.

progress-group-language = Langue néerlandaise
progress-group-society = Les Pays-Bas et le travail
progress-group-hours = Heures
progress-group-end = Finir

progress-part-taalschakel = ‹Taalschakeltraject› (programme de langue avant une formation)
progress-part-cursusuren = Heures de cours
progress-part-participatieuren = Heures de participation (‹participatie›)
progress-part-pvt = ‹PVT› : déclaration de participation
progress-part-map = ‹MAP› : travail et participation
progress-part-eindgesprek = Entretien final de la ‹Z-route›
progress-part-level = Il faut : niveau { $level }
progress-part-attempts = { $count ->
    [one] Vous avez fait l’examen { $count } fois. Chaque essai compte.
    [many] Vous avez fait l’examen { $count } fois. Chaque essai compte.
   *[other] Vous avez fait l’examen { $count } fois. Chaque essai compte.
}
progress-part-attempts-done = { $count ->
    [one] Réussi après { $count } essai
    [many] Réussi après { $count } essais
   *[other] Réussi après { $count } essais
}

progress-state-done = Fini
progress-state-exempt = Dispense
progress-state-dispensed = Exemption
progress-state-busy = En cours
progress-state-open = À faire
progress-state-not-known = Pas connu maintenant
progress-state-check = À vérifier
progress-state-ask-gemeente = Demandez à la commune
progress-why-exempt = Vous savez déjà faire cela. Vous n’avez plus besoin de faire cette partie.
progress-why-dispensed = ‹DUO› a décidé que vous n’avez pas besoin de faire cette partie.
progress-why-not-known = Nous n’avons pas reçu de réponse. Votre travail n’est pas perdu.
progress-why-check = Les informations ne sont pas complètes, ou elles ne sont pas les mêmes. Demandez à { $gemeente } ce qui est juste.
progress-why-ask-gemeente = Seule la commune sait si c’est fini : { $gemeente }. Nous ne pouvons pas demander cette information.
progress-on-decision = Décision du
progress-on-signed = Signé le
progress-on-talk = Entretien le
progress-on-exam = Résultat du
progress-on-other = Date

progress-hours-title = Vos heures
progress-hours-nothing = Il n’y a pas encore d’heures connues pour vous.
progress-hours-of = { $count } sur { $norm } heures
progress-hours-only = { $count ->
    [one] { $count } heure
    [many] { $count } heures
   *[other] { $count } heures
}
progress-hours-enough = Vous avez assez d’heures. Vous pouvez toujours en faire plus.
progress-hours-apart = Nous n’additionnons pas ces heures. La même heure peut être sur deux lignes.
progress-hours-by = Selon { $party }
progress-indicative = Indication
progress-kind-school = Cours à l’école
progress-kind-nt2 = Cours de néerlandais (‹NT2›)
progress-kind-knm = Cours ‹KNM›
progress-kind-intake = Cours pendant le premier entretien
progress-kind-participation = Participation (‹participatie›)
progress-kind-participation-lessons = Participation qui compte comme un cours
progress-kind-begeleiding = Accompagnement social
progress-absent-excused = { $count ->
    [one] { $count } heure d’absence, avec une bonne raison
    [many] { $count } heures d’absence, avec une bonne raison
   *[other] { $count } heures d’absence, avec une bonne raison
}
progress-absent-unexcused = { $count ->
    [one] { $count } heure d’absence, sans bonne raison
    [many] { $count } heures d’absence, sans bonne raison
   *[other] { $count } heures d’absence, sans bonne raison
}

progress-exams-title = Vos examens
progress-exams-nothing = ‹DUO› n’a pas encore de résultats pour vous.
progress-exams-tried = { $count ->
    [one] Vous avez fait { $count } examen.
    [many] Vous avez fait { $count } examens.
   *[other] Vous avez fait { $count } examens.
}
progress-exams-passed = { $count ->
    [one] Vous avez réussi { $count } fois.
    [many] Vous avez réussi { $count } fois.
   *[other] Vous avez réussi { $count } fois.
}
progress-exams-effort = Chaque essai montre que vous faites de votre mieux.
progress-exams-date = La date est le jour où ‹DUO› a noté le résultat. ‹DUO› n’indique pas de nombre maximum d’essais.
progress-reason-verwijtbaar = Pas de résultat. ‹DUO› pense que vous pouviez éviter cela.
progress-reason-niet-verwijtbaar = Pas de résultat. ‹DUO› pense que ce n’était pas votre faute.
progress-reason-afgemeld = Pas de résultat. Vous aviez annulé.
progress-reason-absent = Pas de résultat. Vous n’étiez pas à l’examen.

progress-attempts-title = Essais gratuits
progress-attempts-nothing = ‹DUO› n’indique pas d’essais gratuits pour vous. Seules les personnes qui ont les droits d’un statut d’asile en reçoivent.
progress-attempts-left = { $count ->
    [one] encore { $count } gratuit
    [many] encore { $count } gratuits
   *[other] encore { $count } gratuits
}
progress-attempts-asylum = Vous avez les droits d’une personne qui a un statut d’asile. Donc l’État paie vos premiers essais. Après, vous payez vous-même.
progress-attempts-balance = Ce nombre vient de ‹DUO›. Nous ne le calculons pas nous-mêmes.

progress-school-title = Comment ça va à l’école
progress-school-nothing = L’école de langue n’a encore rien dit là-dessus.
progress-school-number = école avec le numéro { $number }
progress-school-level = niveau { $level }
progress-school-indicative = C’est ce que l’école voit. Ce n’est pas un résultat d’examen.
progress-presence = Présence au cours
progress-presence-never = jamais
progress-presence-sometimes = parfois oui, parfois non
progress-presence-always = toujours
progress-effort = Efforts
progress-effort-enough = suffisants
progress-effort-not-enough = pas encore suffisants
progress-result-poor = faible
progress-result-fair = moyen
progress-result-enough = suffisant
progress-result-good = bon
progress-result-excellent = très bon

progress-after-title = Qu’est-ce qui vient après ?
progress-after-B = Vous avez réussi toutes les parties ? Alors vous recevez le diplôme d’intégration (‹inburgeringsdiploma›).
progress-after-O = Vous avez réussi toutes les parties ? Alors vous recevez le diplôme d’intégration (‹inburgeringsdiploma›). Vous pouvez alors continuer à étudier.
progress-after-Z = Vous avez fait toutes les parties ? Alors la commune vous donne le certificat d’intégration (‹inburgeringscertificaat›).
progress-after-duo = Quand ‹DUO› écrit ‹voldaan› (tout est fait), vous avez fini.
progress-after-course = La fin de votre cours n’est pas la fin de votre intégration.
progress-after-naturalisation = Le certificat (‹inburgeringscertificaat›) seul ne suffit pas pour recevoir la nationalité néerlandaise. Posez la question à temps à votre commune.

progress-route-title = Que veut dire mon parcours d’apprentissage ?
progress-route-B = Dans la ‹B1-route›, vous apprenez le néerlandais au niveau B1. Vous faites cinq examens : lire, écouter, écrire, parler et ‹KNM›.
progress-route-O = Dans l’‹onderwijsroute›, vous apprenez le néerlandais pour faire ensuite une formation. Vous suivez un ‹taalschakeltraject› (programme de langue avant une formation).
progress-route-Z = Dans la ‹Z-route›, vous apprenez le néerlandais pour vous débrouiller dans la vie. Vous suivez des cours. Vous n’avez pas besoin de faire un examen de langue.
progress-route-unknown = Nous ne connaissons pas ce parcours d’apprentissage. Demandez à votre commune ce qu’il veut dire.
progress-afschalen-title = Le niveau B1 est trop difficile ?
progress-afschalen-what = Alors, vous pouvez parfois faire l’examen au niveau A2. Cela s’appelle ‹afschalen›.
progress-afschalen-rule = Vous devez d’abord suivre 600 heures de cours de néerlandais (‹NT2›). Vous devez aussi faire assez d’efforts. La commune décide.
progress-afschalen-how = Les cours ‹KNM› ne comptent pas pour les 600 heures. Vous voulez l’examen A2 ? Demandez à votre contact à la commune.

progress-wrong-title = Quelque chose n’est pas juste ?
progress-wrong-hours = Vos heures ne sont pas justes ? Demandez d’abord à votre école de langue. Ensuite, appelez la commune.
progress-wrong-exam = Un résultat n’est pas juste ? Demandez à ‹DUO›.
progress-wrong-proof = Gardez vos preuves : listes de présence, lettres et e-mails.
