# Coming and past appointments.
appointments-title = Hevdîtin
appointments-dutch-time = Hemû saet li gorî Holandayê ne.
appointments-coming = Hevdîtinên we yên li pêş
appointments-nothing = Hevdîtinên we tune ne.
appointments-none-coming = Niha hevdîtinên we yên li pêş tune ne.
appointments-open = Hevdîtinê bibînin
appointments-past = { $count ->
    [one] { $count } hevdîtina derbasbûyî
   *[other] { $count } hevdîtinên derbasbûyî
}
appointments-hours = saet { $begin } – { $end }
appointments-online = Online, bi vîdyo
appointments-place-unknown = Cih nayê zanîn. Telefonî şaredariya xwe bikin.
appointments-cannot-title = Hûn nikarin werin?
appointments-cannot = Hûn nikarin werin? Wê demê di zûtirîn demê de telefon bikin. Li vir hûn nikarin hevdîtinê biguherin.
