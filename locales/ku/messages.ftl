messages-title = Peyam
messages-lead = Li vir hûn peyamên şaredariya xwe dixwînin.
messages-list-title = Hemû peyam
messages-nothing = Peyamên we ji şaredariyê tune ne.
messages-unread-count = { $count ->
    [one] { $count } peyama we ya nû heye.
   *[other] { $count } peyamên we yên nû hene.
}
messages-new = Nû
messages-no-subject = Peyama bê mijar
messages-attachments = { $count ->
    [one] { $count } pêvek
   *[other] { $count } pêvek
}
messages-act-until = Divê hûn tiştekî bikin. Roja dawî:
messages-read = Peyamê bixwînin
messages-letters-title = Nameyên xwe jî bixwînin
messages-letters-text = Nameyên ‹DUO› di vê appê de tune ne. Ew bi postê tên, an tên ‹Berichtenbox› a ‹MijnOverheid›.
