messages-title = Messages
messages-lead = Here you read messages from your municipality.
messages-list-title = All messages
messages-nothing = You have no messages from the municipality.
messages-unread-count = { $count ->
    [one] You have { $count } new message.
   *[other] You have { $count } new messages.
}
messages-new = New
messages-no-subject = Message without a subject
messages-attachments = { $count ->
    [one] { $count } attachment
   *[other] { $count } attachments
}
messages-act-until = You must do something. Last day:
messages-read = Read the message
messages-letters-title = Read your letters too
messages-letters-text = Letters from ‹DUO› are not in this app. They come by post or in the ‹Berichtenbox› of ‹MijnOverheid›.
