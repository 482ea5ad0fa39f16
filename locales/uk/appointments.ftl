# Coming and past appointments.
appointments-title = Зустрічі
appointments-dutch-time = Усюди вказано час у Нідерландах.
appointments-coming = Ваші майбутні зустрічі
appointments-nothing = У вас немає зустрічей.
appointments-none-coming = Зараз у вас немає майбутніх зустрічей.
appointments-open = Переглянути зустріч
appointments-past = { $count ->
    [one] { $count } минула зустріч
    [few] { $count } минулі зустрічі
    [many] { $count } минулих зустрічей
   *[other] { $count } минулої зустрічі
}
appointments-hours = { $begin } – { $end }
appointments-online = Онлайн, з відео
appointments-place-unknown = Місце невідоме. Зателефонуйте у свій муніципалітет.
appointments-cannot-title = Не можете прийти?
appointments-cannot = Не можете прийти? Зателефонуйте якнайшвидше. Тут змінити зустріч не можна.
