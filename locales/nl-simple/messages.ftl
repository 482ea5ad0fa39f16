messages-title = Berichten
messages-lead = Hier leest u berichten van uw gemeente.
messages-list-title = Alle berichten
messages-nothing = U hebt geen berichten van de gemeente.
messages-unread-count = { $count ->
    [one] U hebt { $count } nieuw bericht.
   *[other] U hebt { $count } nieuwe berichten.
}
messages-new = Nieuw
messages-no-subject = Bericht zonder titel
messages-attachments = { $count ->
    [one] { $count } bijlage
   *[other] { $count } bijlagen
}
messages-act-until = U moet iets doen. Laatste dag:
messages-read = Lees het bericht
messages-letters-title = Lees ook uw brieven
messages-letters-text = Brieven van ‹DUO› staan niet in deze app. Ze komen met de post. Of ze komen in de ‹Berichtenbox› van ‹MijnOverheid›.
