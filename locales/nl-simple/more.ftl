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
    [one] U blijft nu nog maximaal { $count } minuut ingelogd. Daarna logt u opnieuw in.
   *[other] U blijft nu nog maximaal { $count } minuten ingelogd. Daarna logt u opnieuw in.
}
