signed-out-title = Votre session est fermée
signed-out-lead = Maintenant, personne ne peut voir vos informations sur ce téléphone.
signed-out-kept = Votre dossier n’est plus dans cette application. ‹DUO› et la commune le gardent.
signed-out-shared = Quelqu’un d’autre utilise ce téléphone ou cet ordinateur ? Fermez aussi le navigateur internet.
signed-out-again = Se reconnecter
