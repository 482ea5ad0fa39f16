more-title = Meer
more-lead = Alle andere pagina’s, en uitloggen.
more-case = Mijn inburgering
more-about = Over deze app
more-session-title = Ingelogd blijven
more-session-idle = { $count ->
    [one] Doet u niets? Dan loggen we u na { $count } minuut uit.
   *[other] Doet u niets? Dan loggen we u na { $count } minuten uit.
}
more-session-whole = { $count ->
    [one] U kunt nog hoogstens { $count } minuut ingelogd blijven. Daarna logt u opnieuw in.
   *[other] U kunt nog hoogstens { $count } minuten ingelogd blijven. Daarna logt u opnieuw in.
}
