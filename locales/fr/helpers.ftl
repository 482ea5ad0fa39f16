helpers-title = Qui m’aide
helpers-lead = Ici, vous voyez qui peut regarder vos informations, et jusqu’à quand. Vous pouvez toujours arrêter.
helpers-now = Qui peut regarder maintenant
helpers-nobody = Personne ne regarde vos informations avec vous.
helpers-stop-all = Tout arrêter tout de suite
helpers-asked = { $name } a accepté votre invitation. Est-ce la bonne personne ?
helpers-state-asked = On attend votre oui
helpers-state-active = Peut regarder
helpers-sees = Peut voir ceci :
helpers-until = Jusqu’au { $date } inclus
helpers-used = Dernière visite le { $when }
helpers-may-prepare = Peut préparer des questions et des réponses pour vous
helpers-yes = Oui, c’est la bonne personne
helpers-yes-not-fresh = Reconnectez-vous d’abord. Ensuite, vous pouvez dire oui.
helpers-no = Non
helpers-revoke = Arrêter
helpers-invite = Inviter quelqu’un
helpers-not-fresh = Reconnectez-vous d’abord. Ainsi, nous sommes sûrs que c’est vous qui donnez l’accès.
helpers-sign-in-again = Se reconnecter
helpers-invited-helper = Montrez ce code à la personne qui vous aide. Elle se connecte avec son propre ‹DigiD›.
helpers-invited-coach = Montrez ce code à votre coach. Le coach se connecte à la commune.
helpers-invited-then = Ensuite, vous voyez le nom ici. L’autre personne peut voir quelque chose seulement quand vous dites oui.
helpers-who = Qui invitez-vous ?
helpers-who-helper = Quelqu’un qui m’aide, par exemple la famille
helpers-who-coach = Mon coach de la commune
helpers-what = Que peut voir cette personne ?
helpers-what-hint = Vous choisissez. Rien n’est encore coché.
helpers-delicate = Argent, amendes et décisions
helpers-delicate-hint = Ceci n’est pas coché, car c’est difficile à bien traduire. Une erreur peut vous coûter de l’argent.
helpers-how-long = Pour combien de temps ?
helpers-days = { $count ->
    [one] { $count } jour
    [many] { $count } jours
   *[other] { $count } jours
}
helpers-prepare = Cette personne peut aussi préparer des questions et des réponses pour moi
helpers-make = Faire l’invitation
helpers-rules = Bon à savoir
helpers-rule-digid = Ne donnez jamais votre propre ‹DigiD› à quelqu’un d’autre.
helpers-rule-silent = Si vous arrêtez, l’autre personne ne reçoit pas de message.
helpers-rule-apart = Les personnes qui vous aident ne se voient pas entre elles.
helpers-rule-send = Une personne qui aide ne peut jamais rien envoyer. Vous le faites vous-même.
helpers-rule-lapse = Quelqu’un ne regarde pas pendant 60 jours ? Alors l’accès s’arrête tout seul.
helpers-over = Fini
helpers-over-lapsed = Arrêté, car pas utilisé pendant 60 jours.
helpers-over-expired = Le temps est passé.
helpers-over-revoked = Vous avez arrêté ceci.
