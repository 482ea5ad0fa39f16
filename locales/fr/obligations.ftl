# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Obligations et droits
obligations-lead = Ici, vous voyez ce que vous devez faire, ce que vous pouvez faire, et jusqu’à quand.

obligations-no-fine-title = Pas d’amende de ‹DUO›
obligations-no-fine = ‹DUO› ne vous donne pas d’amende si vous ne finissez pas à temps.
obligations-no-fine-still = Mais vous devez faire votre intégration. Cette obligation reste.

obligations-deadlines-title = Vos délais
obligations-deadlines-nothing = Vous n’avez pas de délai en cours maintenant.
obligations-over-list = { $count ->
    [one] { $count } délai passé
    [many] { $count } délais passés
   *[other] { $count } délais passés
}
obligations-from = À partir du
obligations-last-day = Dernier jour :
obligations-until = Jusqu’à ce jour inclus :
obligations-days-left = { $count ->
    [one] encore { $count } jour
    [many] encore { $count } jours
   *[other] encore { $count } jours
}
obligations-decides = Qui décide
obligations-rule = Règle
obligations-stand-not-yet = Pas encore
obligations-stand-open = En cours
obligations-stand-last-day = Aujourd’hui, c’est le dernier jour
obligations-stand-over = Passé
obligations-stand-always = Toujours possible
obligations-weight-source = Cette date vient de la source indiquée plus bas.
obligations-weight-law = Cette date vient de la loi. Nous l’avons calculée.
obligations-weight-estimate = C’est notre estimation. Ce n’est pas une date de la loi.

obligations-pip = La commune fait votre plan (‹PIP›)
obligations-pip-rule = La commune fait votre plan (‹PIP›) au plus tard dix semaines après la lettre (‹kennisgeving›) de ‹DUO›.
obligations-term = Fin de votre délai
obligations-term-rule = Vous avez un délai de trois ans pour faire votre intégration. Le délai commence le jour après la date de votre premier plan (‹PIP›).
obligations-route = Changer de parcours d’apprentissage
obligations-route-rule = Vous pouvez changer de parcours (‹leerroute›) jusqu’à 18 mois après le début de votre délai. La commune décide. Passer de l’‹onderwijsroute› à la ‹B1-route› est toujours possible.
obligations-extension = Demander du temps en plus (‹verlenging›)
obligations-extension-rule = Vous pouvez demander du temps en plus (‹verlenging›) pendant les six derniers mois de votre délai. ‹DUO› décide.
obligations-extension-decision = Décision sur votre demande de temps en plus (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› doit décider sur votre demande en huit semaines au maximum. Votre dernier jour change seulement quand ‹DUO› dit oui.
obligations-course = Proposition d’un cours
obligations-course-rule = La commune doit vous proposer un cours à temps. Vous attendez plus de trois mois après votre plan (‹PIP›) ? Cela peut être une raison pour avoir du temps en plus (‹verlenging›).
obligations-objection-pip = Objection contre votre plan (‹PIP›)
obligations-objection-boete = Objection contre une amende
obligations-objection-verlenging = Objection : temps en plus (‹verlenging›)
obligations-objection-vrijstelling = Objection : dispense (‹vrijstelling›)
obligations-objection-ontheffing = Objection : exemption (‹ontheffing›)
obligations-objection-gemeente-rule = Vous n’êtes pas d’accord avec la décision ? Vous avez six semaines pour faire une objection (‹bezwaar›) à la commune.
obligations-objection-duo-rule = Vous n’êtes pas d’accord avec la décision ? Vous avez six semaines pour faire une objection (‹bezwaar›) chez ‹DUO›.
obligations-register = S’inscrire aux examens
obligations-register-rule = Inscrivez-vous à temps. Il faut parfois attendre une place pendant des semaines, et le résultat aussi.
obligations-last-exam = Dernier jour sûr pour un examen
obligations-last-exam-rule = Faites votre examen ce jour-là ou avant. Alors, il y a assez de temps pour le résultat.

obligations-decisions-title = Décisions
obligations-decisions-nothing = Il n’y a pas de décision à votre sujet.
obligations-decision-verlenging = Temps en plus (‹verlenging›) pour votre délai
obligations-decision-vrijstelling-full = Dispense (‹vrijstelling›) pour tout
obligations-decision-vrijstelling-temporary = Dispense temporaire (‹vrijstelling›)
obligations-decision-vrijstelling-part = Dispense (‹vrijstelling›) pour une partie
obligations-decision-ontheffing-full = Exemption (‹ontheffing›) pour tout
obligations-decision-ontheffing-part = Exemption (‹ontheffing›) pour une partie
obligations-decision-boete = Amende
obligations-decision-boete-text = C’est le montant que ‹DUO› a noté.
obligations-decision-pip = Votre plan (‹PIP›)
obligations-decision-pip-text = Le plan (‹PIP›) est une décision de la commune.
obligations-decision-date = Décision du
obligations-decision-no-date = La date de la décision n’est pas connue.
obligations-decision-received = Demandé le
obligations-decision-part = Partie
obligations-granted = Oui, accepté
obligations-refused = Non, refusé
obligations-pending = Pas encore de décision
obligations-object-gemeente = Pas d’accord ? Vous pouvez faire une objection (‹bezwaar›) à la commune jusqu’au { $date } inclus.
obligations-object-duo = Pas d’accord ? Vous pouvez faire une objection (‹bezwaar›) chez ‹DUO› jusqu’au { $date } inclus.
obligations-because = Raison
obligations-because-asked = Vous l’avez demandé pour cette raison :
obligations-ground-avi = votre intégration est déjà suffisante.
obligations-ground-dip = vous avez un diplôme qui compte.
obligations-ground-doc = vous avez un document qui compte.
obligations-ground-ged = vous avez déjà montré une partie de la langue.
obligations-ground-inb = vous avez un diplôme de l’ancienne loi.
obligations-ground-ins = vous suivez une formation. Vous l’avez prouvé.
obligations-ground-opl = vous suivez une formation.

obligations-extension-title = Demander du temps en plus
obligations-extension-how = Vous demandez du temps en plus (‹verlenging›) à ‹DUO›. ‹DUO› décide en { $weeks } semaines au maximum.
obligations-extension-where = Vous le demandez sur le site ‹Mijn Inburgering›, ou avec un formulaire de ‹DUO›.
obligations-extension-no-move = La demande seule ne vous donne pas de temps en plus. Votre dernier jour change seulement après un oui.
obligations-extension-keep-going = Continuez à apprendre pendant que vous attendez.
obligations-grounds-title = Quand est-ce que je peux avoir du temps en plus ?
obligations-grounds-lead = Vous pouvez avoir du temps en plus si ce n’était pas votre faute :
obligations-ground-a = Longue maladie : vous, votre partenaire, votre enfant, votre père ou votre mère, trois mois ou plus.
obligations-ground-b = Mort de votre partenaire, de votre enfant, de votre père ou de votre mère.
obligations-ground-c = Vous avez accouché d’un enfant.
obligations-ground-d = Vous avez habité trois mois ou plus dans une maison pour victimes de violence (‹Blijf van mijn Lijf-huis›).
obligations-ground-e = Vous apprenez d’abord à lire et à écrire (‹alfabetisering›), trois mois ou plus. Ceci ne compte pas pour la ‹Z-route›.
obligations-ground-f = Vous n’aviez pas de logement, trois mois ou plus.
obligations-ground-g = La commune vous a proposé un cours trop tard.
obligations-ground-h = Il y avait un problème à l’école, trois mois ou plus.
obligations-ground-i = Il y avait une autre raison spéciale. Ce n’était pas votre faute.
obligations-ground-j = Plusieurs de ces raisons ensemble, trois mois ou plus.
obligations-ground-education = Vous suivez une formation. Demandez à ‹DUO› si elle compte.
obligations-ground-nearly = Vous avez presque fini. Demandez à ‹DUO› si cela compte pour vous.
obligations-grounds-proof = Pour chaque raison, il faut une preuve. Demandez à ‹DUO› quel papier il vous faut.

obligations-objection-title = Faire une objection (‹bezwaar›)
obligations-objection-weeks = Vous avez six semaines pour faire une objection (‹bezwaar›). Les six semaines commencent le jour après l’annonce officielle de la décision.
obligations-objection-at-gemeente = À la commune : sur votre plan (‹PIP›), votre parcours d’apprentissage ou une amende de la commune.
obligations-objection-at-duo = Chez ‹DUO› : sur votre délai, le temps en plus (‹verlenging›), une dispense (‹vrijstelling›), une exemption (‹ontheffing›), un prêt ou une amende de ‹DUO›.
obligations-objection-free = Faire une objection (‹bezwaar›) est gratuit.
obligations-objection-heard = Vous pouvez raconter votre histoire avant la décision.
obligations-objection-language = Vous écrivez dans une autre langue ? Alors on peut vous demander une traduction.
obligations-objection-no-suspension = La décision compte pendant que vous attendez. Continuez donc votre intégration.
obligations-objection-help = Besoin d’aide pour une objection (‹bezwaar›) ? Appelez
obligations-late-title = Est-ce que c’est trop tard ?
obligations-late-post = Par la poste : envoyez votre lettre avant la fin du délai pour l’objection. Elle doit arriver au plus tard une semaine après la fin.
obligations-late-reason = C’est trop tard, mais ce n’était pas votre faute ? Faites quand même une objection (‹bezwaar›) et expliquez pourquoi.
obligations-late-office = Vous avez envoyé la lettre à la mauvaise adresse ? Alors, on la fait suivre. C’est le jour de la première arrivée qui compte.
obligations-next-title = Que se passe-t-il après ?
obligations-next-weeks = Vous recevez une décision au plus tard six semaines après la fin du délai pour l’objection. Avec une commission, c’est douze semaines. Cela peut durer six semaines de plus.
obligations-next-court = Vous n’êtes pas d’accord avec cette décision ? Alors vous avez six semaines pour aller au tribunal (‹beroep›).
obligations-next-exam = Vous ne pouvez pas aller au tribunal pour le résultat d’un examen lui-même.
obligations-slow-title = La décision vient trop tard ?
obligations-slow-notice = Envoyez alors une lettre qui dit que c’est trop tard (‹ingebrekestelling›). Après, il reste deux semaines pour décider.
obligations-slow-penalty = Toujours pas de décision ? Alors vous recevez peut-être { $amount } par jour (‹dwangsom›). C’est le montant de { $year }.

obligations-consequences-title = Et si je n’y arrive pas ?
obligations-group-nothing = ‹DUO› n’indique pas de groupe pour vous. Demandez à ‹DUO› quelles règles comptent pour vous.
obligations-group-unclear = ‹DUO› ne dit pas clairement quel est votre groupe. Demandez à ‹DUO› quelles règles comptent pour vous.
obligations-asylum-still = Vous devez faire votre intégration, même après votre dernier jour.
obligations-asylum-loan = ‹DUO› ne demande pas de rembourser un ancien prêt pour cette raison.
obligations-asylum-talk = Vous n’arrivez pas à finir à temps ? Parlez avec votre commune. Elle vous aide.
obligations-fine-possible = Vous ne finissez pas à temps et c’est votre faute ? Alors ‹DUO› peut vous donner une amende. Vous recevez aussi un nouveau délai.
obligations-fine-no-forecast = Ce sont les montants les plus hauts. Cette application ne peut pas dire si vous aurez une amende.
obligations-fine-route = ‹DUO› : parcours d’apprentissage pas fini à temps, maximum
obligations-fine-parts = ‹DUO› : ‹PVT› ou ‹MAP› pas faite à temps, pour chaque partie
obligations-fine-intake = Commune : absence au premier entretien (‹brede intake›), après un avertissement
obligations-fine-traject = Commune : vous ne participez pas comme il faut, maximum à chaque fois
obligations-fine-blame = Ce n’était pas votre faute ? Dites-le à temps. Gardez vos preuves.
obligations-as-of = Montant du { $date }.

obligations-money-title = Combien ça coûte ?
obligations-free-title = Toujours gratuit
obligations-free-pvt-map = La ‹PVT› et la ‹MAP› sont gratuites pour tout le monde.
obligations-free-objection = Faire une objection (‹bezwaar›) est gratuit.
obligations-asylum-offer = La commune vous propose un cours qui va avec votre parcours d’apprentissage. Vous ne le payez pas.
obligations-asylum-attempts = Vous avez des essais gratuits pour les examens. Regardez combien sur la page « Progrès ».
obligations-asylum-no-loan = Pour vous, il n’y a pas de prêt de ‹DUO›. Vous n’en avez pas besoin pour votre cours.
obligations-exam-fee = Un examen au niveau A2, ou ‹KNM›
obligations-staatsexamen-fee = Une partie du ‹Staatsexamen› (examen d’État)
obligations-loan-self = Vous choisissez et payez votre cours vous-même. Vous pouvez emprunter de l’argent à ‹DUO›.
obligations-loan-rule = Vous pouvez emprunter ce montant au maximum. Le montant exact dépend de vos revenus.
obligations-loan-max = Prêt, maximum
obligations-loan-quarter = ‹DUO› paie tous les trois mois, maximum
obligations-loan-month = À rembourser chaque mois, minimum
obligations-loan-income = ‹DUO› regarde vos revenus, et ceux de votre partenaire.
obligations-loan-for = Le prêt est pour un cours dans une école avec un label de qualité (‹keurmerk›), et pour les examens.
obligations-loan-repay = Vous remboursez le prêt, avec des intérêts, en dix ans au maximum. Vous gagnez peu ? Alors vous payez moins, ou rien.
obligations-loan-letter = La lettre de ‹DUO› dit quand vous commencez à rembourser.

obligations-rights-title = Autres droits
obligations-right-alone = Au premier entretien (‹brede intake›), vous pouvez parler sans votre famille.
obligations-right-adapted = Vous avez besoin d’aide à un examen ? Par exemple plus de temps pour le faire. Demandez-le à temps à ‹DUO›.
obligations-right-see = Vous pouvez voir quelles informations il y a sur vous. Vous pouvez faire corriger les erreurs.
