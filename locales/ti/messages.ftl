messages-title = መልእኽትታት
messages-lead = ኣብዚ መልእኽትታት ምምሕዳር ከተማኹም ተንብቡ።
messages-list-title = ኩሎም መልእኽትታት
messages-nothing = ካብ ምምሕዳር ከተማ መልእኽቲ የብልኩምን።
messages-unread-count = { $count ->
    [one] { $count } ሓድሽ መልእኽቲ ኣለኩም።
   *[other] { $count } ሓደስቲ መልእኽትታት ኣለኩም።
}
messages-new = ሓድሽ
messages-no-subject = ኣርእስቲ ዘይብሉ መልእኽቲ
messages-attachments = { $count ->
    [one] { $count } መተሓሓዚ
   *[other] { $count } መተሓሓዚታት
}
messages-act-until = ገለ ክትገብሩ ኣለኩም። ናይ መወዳእታ መዓልቲ፥
messages-read = ነቲ መልእኽቲ ኣንብቡ
messages-letters-title = ደብዳቤታትኩም እውን ኣንብቡ
messages-letters-text = ደብዳቤታት ‹DUO› ኣብዚ መተግበሪ የለዉን። ብፖስታ ወይ ኣብ ‹Berichtenbox› (ሳጹን መልእኽቲ) ናይ ‹MijnOverheid› ይመጹ።
