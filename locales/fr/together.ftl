# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Regarder ensemble
together-lead = Regardez votre intégration avec quelqu’un. Chacun sur son téléphone, chacun dans sa langue.
together-open = Regarder avec quelqu’un
together-group = Ensemble
together-how-choose = Vous choisissez ce que vous mettez sur la table. L’autre voit seulement cela.
together-how-yes = Vous voyez qui veut regarder. C’est vous qui dites oui ou non.
together-how-stop = Vous pouvez toujours arrêter, avec un seul bouton. Cela s’arrête aussi tout seul : quand vous partez, et après une heure.
together-how-private = Votre groupe, votre séjour et votre santé ne sont jamais sur la table.
together-choose = Que mettez-vous sur la table ?
together-choose-hint = Choisissez une ou plusieurs cartes. Vous pouvez les enlever plus tard.
together-choose-deadlines = Délais et droits
together-choose-letters = Messages de la commune
together-delicate = Il s’agit d’une décision ou d’argent.
together-interpreter-title = Il s’agit d’argent, d’une amende ou de votre santé ?
together-interpreter = Alors demandez un interprète professionnel. Votre famille n’a pas besoin de traduire cela. Appelez votre commune et dites : ‹ik wil graag een tolk› (je voudrais un interprète).
together-start = Commencer à regarder ensemble
together-nothing-to-choose = Il n’y a rien à mettre sur la table maintenant. Essayez plus tard.

# A running table
together-nobody = Personne ne regarde encore avec vous
together-with = { $count ->
    [one] { $names } regarde avec vous
    [many] { $names } regardent avec vous
   *[other] { $names } regardent avec vous
}
together-until = Cela s’arrête tout seul à { $time }.
together-stop = Arrêter de regarder ensemble
together-waiting = { $name } veut regarder avec vous
together-same-number = Est-ce que { $name } voit aussi ce numéro ?
together-yes = Oui, c’est juste
together-no = Non, je refuse
together-doubt = Vous avez un doute ? Alors dites non. Vous pouvez toujours faire un nouveau code.
together-is-guest = Participe sans se connecter
together-is-helper = Personne qui aide, connexion avec son propre ‹DigiD›
together-is-coach = Coach, connexion par la commune
together-invite-title = Comment l’autre peut regarder
together-invite-more = Inviter encore quelqu’un
together-invite-scan = L’autre personne dirige sa caméra vers ce code.
together-invite-qr = Code QR pour regarder ensemble
together-invite-type = Pas de caméra ? Alors l’autre personne tape cette adresse :
together-invite-words = Et ensuite ces six mots :
together-invite-until = Les mots marchent une seule fois, jusqu’à { $time }.
together-invite-used = Le code a été utilisé ou n’est plus valable.
together-invite-again = Faire un nouveau code
together-table = Sur la table
together-table-empty = Il n’y a rien sur la table. Personne ne voit rien maintenant.
together-point-hint = Touchez une ligne. Elle s’allume alors aussi chez l’autre personne.
together-add = Mettre une autre carte sur la table
together-lost = La connexion est coupée. Nous essayons encore.
together-pointed = Quelqu’un montre la ligne #.
together-refresh = Voir s’il y a du nouveau
together-banner-label = Regarder ensemble
together-banner-nobody = Vous avez commencé à regarder ensemble.
together-banner-waiting = Quelqu’un attend votre oui.
together-banner-open = Voir
together-banner-stop = Arrêter

# The way in
join-title = Regarder avec quelqu’un
join-link = J’ai un code pour regarder
join-coach-link = Pour les coachs de la commune
join-lead-words = Vous avez reçu six mots ? Tapez-les ici. Vous n’avez pas besoin de vous connecter.
join-lead-code = Quelqu’un vous demande de regarder. Vous n’avez pas besoin de vous connecter.
join-words = Les six mots
join-words-hint = Tapez les mots dans cet ordre, avec un espace entre les mots.
join-name = Votre nom
join-name-hint = Ainsi, l’autre personne voit que c’est vous.
join-as = Vous regardez avec le nom { $name }.
join-go = Regarder
join-only-table = Vous voyez seulement ce que l’autre personne met sur la table.
join-language = Vous lisez tout dans votre propre langue.
join-nothing-kept = Rien ne reste sur votre téléphone.
join-coach-title = Vous travaillez à la commune ?
join-coach-text = Alors connectez-vous d’abord comme coach. L’autre personne voit ainsi que c’est vraiment vous.
join-coach-sign-in = Se connecter comme coach
join-helper-sign-in = Se connecter avec mon ‹DigiD›
join-helper-lead = { $name } vous demande de l’aide pour son intégration.
join-helper-can = Vous pouvez regarder et préparer une question. Vous n’envoyez rien.
join-helper-own = Vous vous connectez avec votre propre ‹DigiD›, jamais avec celui de quelqu’un d’autre.
join-helper-accept = Oui, je veux aider
join-coach-lead = { $name } veut que vous regardiez comme coach.
join-coach-can = Vous pouvez regarder et faire des accords ensemble. Vous n’envoyez rien.
join-coach-accept = Oui, je veux regarder
join-kinds = Vous pouvez voir ceci
join-until = Jusqu’au { $date } inclus
join-then-yes = Ensuite, { $name } doit encore dire oui.
join-signed-in = Session ouverte avec le nom { $name }.

# The other side
table-title = Regarder ensemble
table-waiting = Attendez que { $name } dise oui
table-number = { $name } voit aussi ce numéro :
table-you-are = Vous participez avec le nom { $name }.
table-with = Vous regardez avec { $name }
table-you = Il y a « vous » sur une carte ? Alors c’est { $name }.
table-private = Ce sont les informations privées de cette personne : { $name }. Gardez-les pour vous.
table-empty = Il n’y a rien sur la table maintenant.
table-leave = Arrêter de regarder
table-over-title = Vous avez fini de regarder ensemble
table-over = Maintenant, vous ne voyez plus d’informations. Merci d’avoir regardé ensemble.
table-over-again = Vous voulez encore regarder ? Demandez un nouveau code.

# Cards
card-lit = Ici
card-remove = Enlever la carte { $number }
card-decisions = Décisions sur le temps et la dispense (‹vrijstelling›)
card-letter = Message : { $subject }
card-letter-unnamed = Message de la commune
card-letter-sent = Envoyé le { $date }
card-letter-attachment = Document joint : { $name }
card-bring = À apporter : { $what }
card-exam = Examen
card-school = À l’école
card-part-unseen = nous ne le voyons pas ici
card-not-here = Nous ne montrons pas cela ici.
card-empty = Il n’y a rien sur cette carte maintenant.
card-gone = Cette carte n’est plus là.
card-too-long = Le reste ne tient pas sur cette carte.

# Kinds of data
kind-obligation = Obligation et délai
kind-intake = Premier entretien (‹brede intake›) et test (‹leerbaarheidstoets›)
kind-plan = Plan (‹PIP›)
kind-guidance = Premiers cours (‹voorinburgering›) et accompagnement
kind-hours = Heures de cours et comment ça va à l’école
kind-exams = Examens, ‹PVT› et ‹MAP›
kind-appointments = Rendez-vous
kind-messages = Tâches et messages
kind-decisions = Décisions de ‹DUO›
kind-fines = Amendes
kind-money = Frais et prêt

# What went wrong with a form
form-error-no-card = Choisissez d’abord une carte.
form-error-no-name = Écrivez votre nom.
form-error-no-category = Choisissez ce que l’autre personne peut voir.
form-error-no-text = Écrivez d’abord un texte.
form-error-too-long = C’est trop long. Écrivez moins.
form-error-code-unknown = Ce code ne marche pas, ou ne marche plus. Demandez un nouveau code.
form-error-words-unknown = Ces mots ne marchent pas, ou ne marchent plus. Vérifiez-les, ou demandez de nouveaux mots.
form-error-too-many-tries = Il y a eu trop d’essais. Demandez un nouveau code.
form-error-needs-digid = Connectez-vous d’abord avec votre propre ‹DigiD›.
form-error-needs-coach = Connectez-vous d’abord comme coach de la commune.
form-error-own-invitation = C’est votre propre invitation. Donnez-la à quelqu’un d’autre.
form-error-not-fresh = Reconnectez-vous. Ensuite, vous pouvez changer ceci.
form-error-gone = Ceci n’est plus là. Regardez sur cette page comment c’est maintenant.
form-error-no-who = Choisissez d’abord qui vous voulez inviter.
