# Coming and past appointments.
appointments-title = Citas
appointments-dutch-time = Todas las horas son las de los Países Bajos.
appointments-coming = Sus próximas citas
appointments-nothing = Usted no tiene citas.
appointments-none-coming = Ahora no tiene próximas citas.
appointments-open = Ver la cita
appointments-past = { $count ->
    [one] { $count } cita que ya pasó
    [many] { $count } citas que ya pasaron
   *[other] { $count } citas que ya pasaron
}
appointments-hours = { $begin } – { $end } h
appointments-online = En línea, con video
appointments-place-unknown = No se conoce el lugar. Llame a su municipio.
appointments-cannot-title = ¿No puede ir?
appointments-cannot = ¿No puede ir? Llame lo antes posible. Aquí no puede cambiar citas.
