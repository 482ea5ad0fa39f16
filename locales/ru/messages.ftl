messages-title = Сообщения
messages-lead = Здесь вы читаете сообщения от своего муниципалитета.
messages-list-title = Все сообщения
messages-nothing = У вас нет сообщений от муниципалитета.
messages-unread-count = { $count ->
    [one] У вас { $count } новое сообщение.
    [few] У вас { $count } новых сообщения.
    [many] У вас { $count } новых сообщений.
   *[other] У вас { $count } нового сообщения.
}
messages-new = Новое
messages-no-subject = Сообщение без темы
messages-attachments = { $count ->
    [one] { $count } приложенный файл
    [few] { $count } приложенных файла
    [many] { $count } приложенных файлов
   *[other] { $count } приложенного файла
}
messages-act-until = Вам нужно что-то сделать. Последний день:
messages-read = Читать сообщение
messages-letters-title = Читайте и свои письма
messages-letters-text = Писем от ‹DUO› в этом приложении нет. Они приходят по почте или в ‹Berichtenbox› на ‹MijnOverheid›.
