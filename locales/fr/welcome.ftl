# Before sign-in.
welcome-title = Votre intégration au même endroit
welcome-lead = Voyez ce que vous avez déjà fait et ce que vous devez encore faire.
welcome-clock = Vous voyez combien de temps vous avez et ce que vous devez faire maintenant.
welcome-appointments = Vous voyez votre plan, vos rendez-vous et vos messages.
welcome-language = Vous lisez tout dans votre propre langue.
welcome-sandbox = Ceci est une version de test. Les personnes et les informations sont inventées.
welcome-sign-in = Se connecter à { $gemeente } avec ‹DigiD›
welcome-languages = Choisissez votre langue
welcome-no-digid = Vous n’avez pas de ‹DigiD› ?
welcome-no-digid-text = Appelez { $gemeente }. La commune vous aide.
welcome-not-title = Que ne fait pas cette application ?
welcome-not-post = L’application ne remplace pas le courrier. Lisez aussi vos lettres.
welcome-not-change = Ici, vous ne pouvez rien changer chez ‹DUO› ou à la commune.
welcome-not-decide = L’application ne décide rien. ‹DUO› et la commune décident.
welcome-privacy = Nous ne gardons pas votre dossier.
welcome-privacy-link = En savoir plus sur la vie privée
