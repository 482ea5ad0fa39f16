messages-title = Mensajes
messages-lead = Aquí lee los mensajes de su municipio.
messages-list-title = Todos los mensajes
messages-nothing = Usted no tiene mensajes del municipio.
messages-unread-count = { $count ->
    [one] Tiene { $count } mensaje nuevo.
    [many] Tiene { $count } mensajes nuevos.
   *[other] Tiene { $count } mensajes nuevos.
}
messages-new = Nuevo
messages-no-subject = Mensaje sin tema
messages-attachments = { $count ->
    [one] { $count } archivo adjunto
    [many] { $count } archivos adjuntos
   *[other] { $count } archivos adjuntos
}
messages-act-until = Tiene que hacer algo. Último día:
messages-read = Leer el mensaje
messages-letters-title = Lea también sus cartas
messages-letters-text = Las cartas de ‹DUO› no están en esta app. Le llegan en papel o al buzón digital (‹Berichtenbox›) de ‹MijnOverheid›.
