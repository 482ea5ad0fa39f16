# Coming and past appointments.
appointments-title = Appointments
appointments-dutch-time = All times are Dutch time.
appointments-coming = Your upcoming appointments
appointments-nothing = You have no appointments.
appointments-none-coming = You have no upcoming appointments now.
appointments-open = See the appointment
appointments-past = { $count ->
    [one] { $count } past appointment
   *[other] { $count } past appointments
}
appointments-hours = { $begin } – { $end }
appointments-online = Online, by video
appointments-place-unknown = The place is not known. Call your municipality.
appointments-cannot-title = If you cannot come
appointments-cannot = If you cannot come, call as soon as possible. You cannot change an appointment here.
