# Coming and past appointments.
appointments-title = Встречи
appointments-dutch-time = Везде указано время в Нидерландах.
appointments-coming = Ваши предстоящие встречи
appointments-nothing = У вас нет встреч.
appointments-none-coming = Сейчас у вас нет предстоящих встреч.
appointments-open = Посмотреть встречу
appointments-past = { $count ->
    [one] { $count } прошедшая встреча
    [few] { $count } прошедшие встречи
    [many] { $count } прошедших встреч
   *[other] { $count } прошедшей встречи
}
appointments-hours = { $begin } – { $end }
appointments-online = Онлайн, с видео
appointments-place-unknown = Место неизвестно. Позвоните в свой муниципалитет.
appointments-cannot-title = Не можете прийти?
appointments-cannot = Не можете прийти? Позвоните как можно скорее. Изменить встречу здесь нельзя.
