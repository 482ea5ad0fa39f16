# Coming and past appointments.
appointments-title = Afspraken
appointments-dutch-time = Alle tijden zijn Nederlandse tijd.
appointments-coming = Uw komende afspraken
appointments-nothing = U hebt geen afspraken.
appointments-none-coming = U hebt nu geen komende afspraken.
appointments-open = Bekijk de afspraak
appointments-past = { $count ->
    [one] { $count } afspraak die voorbij is
   *[other] { $count } afspraken die voorbij zijn
}
appointments-hours = { $begin } – { $end } uur
appointments-online = Online, met video
appointments-place-unknown = De plaats is niet bekend. Bel uw gemeente.
appointments-cannot-title = Kunt u niet komen?
appointments-cannot = Kunt u niet komen? Bel dan zo snel mogelijk. U kunt hier geen afspraak veranderen.
