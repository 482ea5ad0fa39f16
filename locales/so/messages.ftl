messages-title = Farriimo
messages-lead = Halkan waxaad ka akhriyaysaa farriimaha degmadaada.
messages-list-title = Farriimaha oo dhan
messages-nothing = Farriimo degmada ka yimid ma lihid.
messages-unread-count = { $count ->
    [one] Waxaad haysataa { $count } farriin cusub.
   *[other] Waxaad haysataa { $count } farriimood oo cusub.
}
messages-new = Cusub
messages-no-subject = Farriin aan mawduuc lahayn
messages-attachments = { $count ->
    [one] { $count } lifaaq
   *[other] { $count } lifaaq
}
messages-act-until = Waa inaad wax samayso. Maalinta ugu dambaysa:
messages-read = Akhri farriinta
messages-letters-title = Sidoo kale akhri warqadahaaga
messages-letters-text = Warqadaha ‹DUO› kuma jiraan app-kan. Waxay ku yimaadaan boostada ama ‹Berichtenbox› ee ‹MijnOverheid›.
