still-there-title = Vous êtes toujours là ?
still-there-lead = Vous n’avez rien fait depuis un moment. Dans deux minutes, nous fermons votre session.
still-there-why = Ainsi, personne d’autre ne peut voir vos informations.
still-there-go-on = Oui, je continue
