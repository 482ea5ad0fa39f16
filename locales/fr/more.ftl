more-title = Plus
more-lead = Toutes les autres pages, et le bouton pour se déconnecter.
more-case = Mon intégration
more-about = Sur cette application
more-session-title = Garder la session ouverte
more-session-idle = { $count ->
    [one] Vous ne faites rien ? Alors nous fermons votre session après { $count } minute.
    [many] Vous ne faites rien ? Alors nous fermons votre session après { $count } minutes.
   *[other] Vous ne faites rien ? Alors nous fermons votre session après { $count } minutes.
}
more-session-whole = { $count ->
    [one] Votre session peut encore rester ouverte { $count } minute au maximum. Ensuite, vous vous reconnectez.
    [many] Votre session peut encore rester ouverte { $count } minutes au maximum. Ensuite, vous vous reconnectez.
   *[other] Votre session peut encore rester ouverte { $count } minutes au maximum. Ensuite, vous vous reconnectez.
}
