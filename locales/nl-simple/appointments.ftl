# Coming and past appointments.
appointments-title = Afspraken
appointments-dutch-time = Alle tijden zijn de tijd in Nederland.
appointments-coming = Afspraken die nog komen
appointments-nothing = U hebt geen afspraken.
appointments-none-coming = U hebt nu geen afspraken die nog komen.
appointments-open = Bekijk de afspraak
appointments-past = { $count ->
    [one] { $count } afspraak is voorbij
   *[other] { $count } afspraken zijn voorbij
}
appointments-hours = { $begin } – { $end } uur
appointments-online = Online, met video
appointments-place-unknown = We weten de plaats niet. Bel uw gemeente.
appointments-cannot-title = Kunt u niet komen?
appointments-cannot = Kunt u niet komen? Bel dan zo snel mogelijk. U kunt hier geen afspraak veranderen.
