# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Comprendre une lettre
letters-lead = Vous avez reçu une lettre ? Choisissez quelle lettre c’est. Vous lisez alors ce que vous devez faire.
letters-who = 1. De qui vient la lettre ?
letters-who-hint = Regardez en haut de la lettre.
letters-from-duo = De ‹DUO›
letters-from-gemeente = De la commune
letters-from-other = De quelqu’un d’autre
letters-which = 2. Quelle phrase est dans la lettre ?
letters-which-hint = Cherchez la phrase qui ressemble le plus à votre lettre.
letters-none = Votre lettre n’est pas dans la liste ?
letters-none-text = Appelez votre commune, ou apportez la lettre à votre prochain entretien. Ne jetez pas la lettre.
letters-other-text = Cette application connaît seulement les lettres de ‹DUO› et de la commune sur l’intégration. Vous ne savez pas quoi faire ? Appelez votre commune.
letters-again = Choisir une autre lettre
letters-open = C’est quoi, cette lettre ?
letters-sentence = Cette phrase est dans la lettre
letters-what = Qu’est-ce que c’est ?
letters-do = Que devez-vous faire ?
letters-when = Jusqu’à quand ?
letters-not = Que se passe-t-il si vous ne faites rien ?
letters-help = Qui vous aide ?
letters-help-text = Appelez et dites quelle lettre vous avez. Apportez la lettre si vous venez.
letters-when-none = Cette lettre n’a pas de dernier jour.
letters-when-letter = Le dernier jour est dans la lettre. Nous ne connaissons pas ce jour.
letters-when-signed-out = Connectez-vous pour voir votre propre date.
letters-when-six-weeks = Vous avez six semaines. Elles commencent le jour après la date de la lettre.
letters-when-ours = Nous avons calculé cette date nous-mêmes. Il y a une autre date dans votre lettre ? Alors c’est votre lettre qui compte.

letter-kennisgeving = Lettre : vous devez faire votre intégration (‹kennisgeving›)
letter-kennisgeving-key = Vous devez faire votre intégration.
letter-kennisgeving-what = ‹DUO› écrit que vous devez faire votre intégration. Votre temps ne commence pas encore. D’abord, vous recevez un plan de la commune.
letter-kennisgeving-do = Gardez la lettre. Attendez l’invitation de la commune à un entretien.
letter-kennisgeving-not = Vous n’avez rien à faire maintenant. Après dix semaines, vous n’avez toujours pas de plan ? Appelez votre commune.

letter-intake = Invitation au premier entretien (‹brede intake›)
letter-intake-key = Nous vous invitons à un entretien sur votre intégration.
letter-intake-what = La commune veut parler avec vous de l’école, du travail, de la santé et de la famille. Après, la commune fait votre plan. Vous pouvez venir sans votre famille.
letter-intake-do = Allez à l’entretien. Vous ne pouvez pas venir ? Appelez le plus vite possible. Demandez un interprète si vous en avez besoin.
letter-intake-not = Vous ne venez pas ? Alors vous recevez un avertissement. Après, la commune peut vous donner une amende.

letter-pip = Votre plan (‹PIP›)
letter-pip-key = Voici votre Plan personnel d’intégration et de participation.
letter-pip-what = C’est votre plan. C’est une décision de la commune. Votre temps pour l’intégration commence après la date de votre premier plan.
letter-pip-do = Lisez le plan avec une personne qui vous aide. Faites ce que dit le plan. Vous n’êtes pas d’accord ? Faites une objection (‹bezwaar›).
letter-pip-not = Alors le plan est valable. Après six semaines, vous ne pouvez plus faire d’objection (‹bezwaar›).

letter-meeting = Invitation à un entretien
letter-meeting-key = Nous vous invitons à un entretien sur vos progrès.
letter-meeting-what = La commune veut savoir comment ça va avec vos cours et votre plan. Elle veut en parler avec vous.
letter-meeting-do = Allez à l’entretien. Vous ne pouvez pas venir ? Appelez avant le jour de l’entretien.
letter-meeting-not = Vous manquez plusieurs entretiens ? Alors la commune peut vous donner un avertissement et une amende.

letter-warning = Avertissement de la commune
letter-warning-key = Vous n’étiez pas à votre rendez-vous. Ceci est un avertissement.
letter-warning-what = La commune pense que vous ne participez pas assez. Ce n’est pas encore une amende.
letter-warning-do = Appelez la commune. Dites pourquoi vous n’étiez pas là, par exemple à cause d’une maladie. Prenez un nouveau rendez-vous et allez-y, c’est important.
letter-warning-not = Alors la commune peut vous donner une amende.

letter-gemeente-fine = Amende de la commune
letter-gemeente-fine-key = Nous vous donnons une amende.
letter-gemeente-fine-what = La commune vous donne une amende, car vous n’avez pas assez participé.
letter-gemeente-fine-do = Vous n’êtes pas d’accord ? Faites une objection (‹bezwaar›) à la commune. Vous ne pouvez pas payer ? Appelez et demandez si vous pouvez payer en plusieurs fois.
letter-gemeente-fine-not = Après six semaines, vous ne pouvez plus faire d’objection (‹bezwaar›). Alors vous devez payer.

letter-reminder = Rappel de ‹DUO›
letter-reminder-key = Votre délai d’intégration est bientôt fini.
letter-reminder-what = ‹DUO› écrit que votre dernier jour arrive bientôt.
letter-reminder-do = Regardez ce que vous devez encore faire. Vous n’arrivez pas à finir à temps, et ce n’est pas votre faute ? Demandez du temps en plus (‹verlenging›) à ‹DUO›.
letter-reminder-not = Vous finissez trop tard, et c’est votre faute ? Alors ‹DUO› peut vous donner une amende. Vous avez un statut d’asile ? Alors ‹DUO› ne vous donne pas d’amende.

letter-announcement = Lettre : vous recevrez peut-être une amende
letter-announcement-key = Nous prévoyons de vous donner une amende, car votre délai est passé.
letter-announcement-what = ‹DUO› pense que vous êtes en retard. Ce n’est pas encore une amende. Vous pouvez d’abord dire pourquoi vous êtes en retard.
letter-announcement-do = Écrivez à ‹DUO› pourquoi vous êtes en retard. Envoyez aussi une preuve, par exemple d’une maladie. Demandez de l’aide à votre commune.
letter-announcement-not = Alors ‹DUO› décide sans votre explication.

letter-duo-fine = Amende de ‹DUO›
letter-duo-fine-key = Vous recevez une amende, car vous n’avez pas fini votre intégration à temps.
letter-duo-fine-what = ‹DUO› vous donne une amende. Vous recevez aussi un nouveau délai pour faire votre intégration.
letter-duo-fine-do = Vous n’êtes pas d’accord ? Faites une objection (‹bezwaar›) chez ‹DUO›. Vous avez un statut d’asile ? Alors appelez votre commune, car ‹DUO› ne donne pas d’amende aux personnes avec un statut d’asile.
letter-duo-fine-not = Après six semaines, vous ne pouvez plus faire d’objection (‹bezwaar›). Alors vous devez payer.

letter-extension-yes = Vous recevez du temps en plus (‹verlenging›)
letter-extension-yes-key = Votre délai d’intégration est maintenant plus long.
letter-extension-yes-what = ‹DUO› vous donne du temps en plus. Vous avez un nouveau dernier jour.
letter-extension-yes-do = Notez la nouvelle date. Continuez vos cours et vos examens.
letter-extension-yes-not = Vous n’avez rien à faire. Le temps en plus est trop court pour vous ? Alors vous pouvez faire une objection (‹bezwaar›).

letter-extension-no = Vous ne recevez pas de temps en plus
letter-extension-no-key = Votre demande de temps en plus est refusée.
letter-extension-no-what = ‹DUO› ne vous donne pas de temps en plus. Votre dernier jour reste le même.
letter-extension-no-do = Vous n’êtes pas d’accord ? Faites une objection (‹bezwaar›) chez ‹DUO›. Demandez de l’aide à votre commune.
letter-extension-no-not = Alors votre dernier jour reste le même. Après six semaines, vous ne pouvez plus faire d’objection (‹bezwaar›).

letter-result = Résultat d’un examen
letter-result-key = Voici le résultat de votre examen.
letter-result-what = Vous lisez si vous avez réussi. Vous ne recevez pas de note.
letter-result-do = Pas réussi ? Vous pouvez faire l’examen encore une fois. Demandez à votre école comment vous entraîner. Inscrivez-vous à temps.
letter-result-not = Vous n’avez rien à faire. Vous ne pouvez pas faire d’objection (‹bezwaar›) contre un résultat.

letter-exempt = Décision sur une dispense (‹vrijstelling›) ou une exemption (‹ontheffing›)
letter-exempt-key = Nous avons pris une décision sur votre dispense ou votre exemption.
letter-exempt-what = ‹DUO› a décidé s’il y a une chose que vous n’avez pas besoin de faire.
letter-exempt-do = Lisez ce que vous devez encore faire. Vous n’êtes pas d’accord ? Faites une objection (‹bezwaar›) chez ‹DUO›.
letter-exempt-not = Alors la décision est valable. Après six semaines, vous ne pouvez plus faire d’objection (‹bezwaar›).

letter-done = Vous avez fini
letter-done-key = Vous avez fait tout ce qui était obligatoire pour votre intégration.
letter-done-what = ‹DUO› écrit que vous avez fini votre intégration. Félicitations !
letter-done-do = Gardez bien cette lettre et votre diplôme ou certificat.
letter-done-not = Vous n’avez plus rien à faire.
