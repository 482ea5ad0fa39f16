messages-title = Messages
messages-lead = Ici, vous lisez les messages de votre commune.
messages-list-title = Tous les messages
messages-nothing = Vous n’avez pas de messages de la commune.
messages-unread-count = { $count ->
    [one] Vous avez { $count } nouveau message.
    [many] Vous avez { $count } nouveaux messages.
   *[other] Vous avez { $count } nouveaux messages.
}
messages-new = Nouveau
messages-no-subject = Message sans sujet
messages-attachments = { $count ->
    [one] { $count } document joint
    [many] { $count } documents joints
   *[other] { $count } documents joints
}
messages-act-until = Vous devez faire quelque chose. Dernier jour :
messages-read = Lire le message
messages-letters-title = Lisez aussi vos lettres
messages-letters-text = Les lettres de ‹DUO› ne sont pas dans cette application. Elles arrivent par la poste ou dans la ‹Berichtenbox› (boîte à messages) de ‹MijnOverheid›.
