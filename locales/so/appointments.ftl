# Coming and past appointments.
appointments-title = Ballamo
appointments-dutch-time = Saacadaha oo dhan waa waqtiga Holland.
appointments-coming = Ballamahaaga soo socda
appointments-nothing = Ballan ma lihid.
appointments-none-coming = Hadda ma lihid ballan soo socota.
appointments-open = Fiiri ballanta
appointments-past = { $count ->
    [one] { $count } ballan oo dhaaftay
   *[other] { $count } ballamood oo dhaafay
}
appointments-hours = Saacadda { $begin } – { $end }
appointments-online = Internetka, fiidiyow ahaan
appointments-place-unknown = Goobta lama yaqaan. Wac degmadaada.
appointments-cannot-title = Ma iman kartid?
appointments-cannot = Ma iman kartid? Markaas sida ugu dhaqsaha badan u wac. Halkan ballan kama beddeli kartid.
