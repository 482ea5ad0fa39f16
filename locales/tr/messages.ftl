messages-title = Mesajlar
messages-lead = Burada belediyenizin mesajlarını okursunuz.
messages-list-title = Tüm mesajlar
messages-nothing = Belediyeden mesajınız yok.
messages-unread-count = { $count ->
    [one] { $count } yeni mesajınız var.
   *[other] { $count } yeni mesajınız var.
}
messages-new = Yeni
messages-no-subject = Konusu olmayan mesaj
messages-attachments = { $count ->
    [one] { $count } ek
   *[other] { $count } ek
}
messages-act-until = Bir şey yapmanız gerekiyor. Son gün:
messages-read = Mesajı okuyun
messages-letters-title = Mektuplarınızı da okuyun
messages-letters-text = ‹DUO›’nun mektupları bu uygulamada yok. Onlar postayla veya ‹MijnOverheid› sitesindeki ‹Berichtenbox› (mesaj kutusu) ile gelir.
