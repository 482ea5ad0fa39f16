messages-title = Повідомлення
messages-lead = Тут ви читаєте повідомлення від свого муніципалітету.
messages-list-title = Усі повідомлення
messages-nothing = У вас немає повідомлень від муніципалітету.
messages-unread-count = { $count ->
    [one] У вас { $count } нове повідомлення.
    [few] У вас { $count } нові повідомлення.
    [many] У вас { $count } нових повідомлень.
   *[other] У вас { $count } нового повідомлення.
}
messages-new = Нове
messages-no-subject = Повідомлення без теми
messages-attachments = { $count ->
    [one] { $count } доданий файл
    [few] { $count } додані файли
    [many] { $count } доданих файлів
   *[other] { $count } доданого файла
}
messages-act-until = Вам треба щось зробити. Останній день:
messages-read = Читати повідомлення
messages-letters-title = Читайте також свої листи
messages-letters-text = Листів від ‹DUO› немає в цьому застосунку. Вони приходять поштою або в ‹Berichtenbox› на ‹MijnOverheid›.
