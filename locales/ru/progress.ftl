# Progress: what is done, what is open, and that effort counts.
progress-title = Прогресс
progress-lead = Здесь видно, что завершено и что вам ещё нужно сделать.
progress-route = Ваш учебный маршрут
progress-parts-title = Части вашей интеграции
progress-parts-nothing = У вас ещё нет плана (‹PIP›). Поэтому мы ещё не знаем, какие части вам нужно пройти. Муниципалитет составляет план вместе с вами.
progress-summary = { $total ->
    [one] Завершено { $done } из { $total } части
    [few] Завершено { $done } из { $total } частей
    [many] Завершено { $done } из { $total } частей
   *[other] Завершено { $done } из { $total } части
}
progress-summary-unknown = { $count ->
    [one] Про { $count } часть мы сейчас не знаем, завершена ли она.
    [few] Про { $count } части мы сейчас не знаем, завершены ли они.
    [many] Про { $count } частей мы сейчас не знаем, завершены ли они.
   *[other] Про { $count } части мы сейчас не знаем, завершена ли она.
}
progress-only-duo = Только ‹DUO› решает, завершили ли вы интеграцию. Об этом вам придёт письмо.

progress-group-language = Нидерландский язык
progress-group-society = Нидерланды и работа
progress-group-hours = Часы
progress-group-end = Завершение

progress-part-taalschakel = Подготовка к учёбе (‹taalschakeltraject›)
progress-part-cursusuren = Часы уроков
progress-part-participatieuren = Часы участия в жизни общества (‹participatie›)
progress-part-pvt = ‹PVT›: декларация об участии
progress-part-map = ‹MAP›: работа и участие
progress-part-eindgesprek = Итоговая беседа ‹Z-route›
progress-part-level = Нужен уровень { $level }
progress-part-attempts = { $count ->
    [one] Вы сдавали экзамен { $count } раз. Каждая попытка важна.
    [few] Вы сдавали экзамен { $count } раза. Каждая попытка важна.
    [many] Вы сдавали экзамен { $count } раз. Каждая попытка важна.
   *[other] Вы сдавали экзамен { $count } раза. Каждая попытка важна.
}
progress-part-attempts-done = { $count ->
    [one] Получилось после { $count } попытки
    [few] Получилось после { $count } попыток
    [many] Получилось после { $count } попыток
   *[other] Получилось после { $count } попытки
}

progress-state-done = Завершено
progress-state-exempt = Освобождение
progress-state-dispensed = Исключение из правил
progress-state-busy = Идёт
progress-state-open = Ещё нужно сделать
progress-state-not-known = Сейчас мы не знаем
progress-state-check = Нужно уточнить
progress-state-ask-gemeente = Спросите в муниципалитете
progress-why-exempt = Вы это уже умеете. Вам больше не нужно это проходить.
progress-why-dispensed = По решению ‹DUO› вам не нужно это проходить.
progress-why-not-known = Мы не получили ответа. Ваш труд не пропал.
progress-why-check = Данные неполные или различаются. Спросите, что верно: { $gemeente }.
progress-why-ask-gemeente = Только { $gemeente } знает, завершено ли это. Мы не можем запросить эти данные.
progress-on-decision = Решение от
progress-on-signed = Подписано
progress-on-talk = Беседа
progress-on-exam = Результат от
progress-on-other = Дата

progress-hours-title = Ваши часы
progress-hours-nothing = О ваших часах ещё ничего не известно.
progress-hours-of = { $count } из { $norm } часов
progress-hours-only = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
progress-hours-enough = У вас достаточно часов. Больше часов — всегда можно.
progress-hours-apart = Мы не складываем эти часы. Один и тот же час может быть в двух строках.
progress-hours-by = По данным: { $party }
progress-indicative = Для ориентира
progress-kind-school = Уроки в школе
progress-kind-nt2 = Уроки нидерландского (‹NT2›)
progress-kind-knm = Уроки ‹KNM›
progress-kind-intake = Уроки во время вводной беседы
progress-kind-participation = Участие в жизни общества (‹participatie›)
progress-kind-participation-lessons = Участие, которое засчитывается как урок
progress-kind-begeleiding = Социальное сопровождение
progress-absent-excused = { $count ->
    [one] Пропущен { $count } час по уважительной причине
    [few] Пропущено { $count } часа по уважительной причине
    [many] Пропущено { $count } часов по уважительной причине
   *[other] Пропущено { $count } часа по уважительной причине
}
progress-absent-unexcused = { $count ->
    [one] Пропущен { $count } час без уважительной причины
    [few] Пропущено { $count } часа без уважительной причины
    [many] Пропущено { $count } часов без уважительной причины
   *[other] Пропущено { $count } часа без уважительной причины
}

progress-exams-title = Ваши экзамены
progress-exams-nothing = В ‹DUO› ещё нет ваших результатов.
progress-exams-tried = { $count ->
    [one] Вы сдавали { $count } экзамен.
    [few] Вы сдавали { $count } экзамена.
    [many] Вы сдавали { $count } экзаменов.
   *[other] Вы сдавали { $count } экзамена.
}
progress-exams-passed = { $count ->
    [one] Вы успешно сдали { $count } раз.
    [few] Вы успешно сдали { $count } раза.
    [many] Вы успешно сдали { $count } раз.
   *[other] Вы успешно сдали { $count } раза.
}
progress-exams-effort = Каждая попытка показывает, что вы стараетесь.
progress-exams-date = Дата — это день, когда результат записали в ‹DUO›. ‹DUO› не говорит, сколько всего попыток можно сделать.
progress-reason-verwijtbaar = Нет результата. ‹DUO› считает, что вы могли этого не допустить.
progress-reason-niet-verwijtbaar = Нет результата. ‹DUO› считает, что вы не виноваты.
progress-reason-afgemeld = Нет результата. Вы отменили свою запись.
progress-reason-absent = Нет результата. Вас не было на экзамене.

progress-attempts-title = Бесплатные попытки
progress-attempts-nothing = ‹DUO› не называет для вас бесплатных попыток. Они есть только у тех, у кого права человека, получившего убежище.
progress-attempts-left = { $count ->
    [one] ещё { $count } бесплатная попытка
    [few] ещё { $count } бесплатные попытки
    [many] ещё { $count } бесплатных попыток
   *[other] ещё { $count } бесплатной попытки
}
progress-attempts-asylum = У вас права человека, получившего убежище. Поэтому за ваши первые попытки платит государство. Потом платите вы.
progress-attempts-balance = Это число нам сообщает ‹DUO›. Мы сами его не считаем.

progress-school-title = Как идут дела в школе
progress-school-nothing = Языковая школа ещё ничего об этом не сообщила.
progress-school-number = школа с номером { $number }
progress-school-level = уровень { $level }
progress-school-indicative = Это то, что видит школа. Это не результат экзамена.
progress-presence = Присутствие на уроках
progress-presence-never = вас не было
progress-presence-sometimes = иногда да, иногда нет
progress-presence-always = всегда
progress-effort = Старание
progress-effort-enough = достаточно
progress-effort-not-enough = пока недостаточно
progress-result-poor = слабо
progress-result-fair = не очень хорошо
progress-result-enough = достаточно
progress-result-good = хорошо
progress-result-excellent = очень хорошо

progress-after-title = Что будет потом?
progress-after-B = Вы сдали все части? Тогда вы получите диплом (‹inburgeringsdiploma›).
progress-after-O = Вы сдали все части? Тогда вы получите диплом (‹inburgeringsdiploma›). Потом можно учиться дальше.
progress-after-Z = Вы прошли все части? Тогда вы получите от муниципалитета сертификат (‹inburgeringscertificaat›).
progress-after-duo = Когда ‹DUO› напишет, что вы всё выполнили (‹voldaan›), вы завершили интеграцию.
progress-after-course = Конец курса — это ещё не конец вашей интеграции.
progress-after-naturalisation = Одного сертификата (‹inburgeringscertificaat›) мало, чтобы получить гражданство Нидерландов. Вовремя спросите об этом в своём муниципалитете.

progress-route-title = Что значит мой учебный маршрут?
progress-route-B = ‹B1-route›: вы учите нидерландский до уровня B1. Вы сдаёте пять экзаменов: чтение, понимание на слух, письмо, говорение и ‹KNM›.
progress-route-O = ‹onderwijsroute›: вы учите нидерландский, чтобы потом получить образование. Вы проходите подготовку к учёбе (‹taalschakeltraject›).
progress-route-Z = ‹Z-route›: вы учите нидерландский, чтобы самостоятельно справляться со своими делами. Вы ходите на уроки. Языковой экзамен сдавать не нужно.
progress-route-unknown = Мы не знаем этот учебный маршрут. Спросите в муниципалитете, что он значит.
progress-afschalen-title = Уровень B1 слишком трудный?
progress-afschalen-what = Тогда иногда можно сдавать экзамен на уровне A2. Это называется ‹afschalen›.
progress-afschalen-rule = Для этого вам сначала нужно пройти 600 часов уроков нидерландского (‹NT2›). Вам также нужно достаточно стараться. Решает муниципалитет.
progress-afschalen-how = Уроки ‹KNM› не входят в эти 600 часов. Хотите уровень A2? Попросите об этом своё контактное лицо в муниципалитете.

progress-wrong-title = Что-то неверно?
progress-wrong-hours = Ваши часы неверны? Сначала спросите в своей языковой школе. Потом позвоните в муниципалитет.
progress-wrong-exam = Результат неверный? Спросите в ‹DUO›.
progress-wrong-proof = Храните доказательства: списки присутствия, письма, электронные письма.
