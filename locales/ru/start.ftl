# Start: the clock, what to do now, the next appointment, what changed.
start-title = Главная
start-hello = Здравствуйте, { $name }
start-hello-nameless = Здравствуйте
start-gemeente = Ваш муниципалитет: { $gemeente }

# The clock
start-clock-title = Ваше время на интеграцию
start-clock-nothing = В ‹DUO› ещё не записано, что вы должны пройти интеграцию.
start-clock-days = { $days ->
    [one] Остался { $count } день
    [few] Осталось { $count } дня
    [many] Осталось { $count } дней
   *[other] Осталось { $count } дня
}
start-clock-over-days = { $days ->
    [one] Опоздание: { $count } день
    [few] Опоздание: { $count } дня
    [many] Опоздание: { $count } дней
   *[other] Опоздание: { $count } дня
}
start-clock-bar = Прошло дней: { $done } из { $total }
start-clock-last-day = Ваш последний день: { $date }.
start-clock-today-word = Сегодня последний день
start-clock-today = Сегодня, { $date }, последний день вашего срока.
start-clock-over = Ваш последний день уже прошёл: { $date }. ‹DUO› ещё не подтверждает, что вы всё завершили.
start-clock-check = Мы сами посчитали этот день, он в конце месяца. Спросите в ‹DUO›, верный ли это день.
start-clock-dispute = Источники называют разные последние дни.
start-clock-no-fine = У вас права человека, получившего убежище. Поэтому вы не получите штрафа от ‹DUO›. Но пройти интеграцию вы должны.
start-clock-why = Почему именно этот день?
start-clock-rule-pip = Дата вашего первого плана (‹PIP›): { $date }. Ваше время начинается на следующий день.
start-clock-rule-years = У вас есть три года.
start-clock-start-label = Ваше время началось
start-clock-end-label = Ваш последний день
start-clock-duo-says = Этот день нам сообщает ‹DUO›.
start-clock-all-say = ‹DUO› говорит то же самое.
start-clock-own = Это мы посчитали сами. Это не решение ‹DUO› или муниципалитета.
start-clock-decides = Решение о вашем сроке принимает ‹DUO›.
start-clock-granted-word = Вы получили дополнительное время
start-clock-granted = Вы получили от ‹DUO› дополнительное время (‹verlenging›). Дата решения: { $date }. Это время уже входит в расчёт вашего последнего дня.
start-clock-pending-word = Вы попросили дополнительное время
start-clock-pending = Вы попросили дополнительное время (‹verlenging›). Дата, когда ваша просьба пришла в ‹DUO›: { $date }. Ваш последний день пока не меняется.
start-clock-not-started-word = Ещё не началось
start-clock-not-started = Вы должны пройти интеграцию. Ваше время начнётся после вашего плана (‹PIP›).
start-clock-pip-due = Муниципалитет должен составить ваш план. Последний день для этого: { $date }.
start-clock-pip-late = Муниципалитет должен был составить ваш план. Последний день для этого прошёл: { $date }. Позвоните в свой муниципалитет.
start-clock-letter = Дата письма от ‹DUO› о том, что вы должны пройти интеграцию: { $date }.
start-clock-paused-word = Временно остановлено
start-clock-paused = Сейчас вам временно не нужно проходить интеграцию. У вас временное освобождение.
start-clock-paused-since = Начало освобождения: { $date }.
start-clock-paused-until = Последний день освобождения: { $date }.
start-clock-done-word = Завершено
start-clock-ended-word = Вам больше не нужно проходить интеграцию
start-clock-ended-on = Последний день обязанности: { $date }.
start-clock-old-law-word = Другой закон
start-clock-old-law = Для вас действует старый закон (‹Wi2013›). По этому закону мы ничего не считаем. Спросите о своём сроке в ‹DUO›.
start-clock-old-law-since = Начало вашей обязанности: { $date }.
start-clock-not-obliged-word = Обязанности нет
start-clock-not-obliged = ‹DUO› сообщает: вам не нужно проходить интеграцию.

# What to do
start-todos-title = Что вам нужно сделать сейчас
start-next-step = Ваш следующий шаг
start-todos-nothing = Сейчас вам ничего не нужно делать.
start-todos-nothing-since = Сейчас вам ничего не нужно делать. Ничего не изменилось после { $date }.
start-todos-next-moment = Следующая важная дата: { $date }, { $what }.
start-todos-no-next-moment = Следующая важная дата пока не известна. Хотите узнать больше? Позвоните в свой муниципалитет.
start-due = Последний день: { $date }
start-due-law = Последний день по закону: { $date }
start-due-estimate = Примерно { $date }, это наша оценка
start-todo-cause = Источник: { $what }, { $party }.
start-todo-task-why = Об этом вас просит муниципалитет.
start-todo-message-why = В этом сообщении муниципалитет вас о чём-то просит.
start-todo-appointment-why = У вас встреча: { $when }.
start-todo-intake = Придите на вводную беседу (‹brede intake›)
start-todo-intake-why = Муниципалитет вас приглашает. На этой беседе вы говорите о своём плане.
start-todo-pvt = Подпишите декларацию об участии (‹participatieverklaring›)
start-todo-pvt-why = Это часть вашего плана. В ‹DUO› ещё нет вашей подписи.
start-todo-objection = Вы можете подать возражение против этого: { $what }
start-todo-objection-why = Это нужно, только если вы не согласны с решением.
start-todo-verlenging = Вы можете попросить дополнительное время (‹verlenging›)
start-todo-verlenging-why = Есть части, которые вы ещё не завершили. Сейчас вы можете попросить в ‹DUO› дополнительное время.
start-todo-route = Хотите другой учебный маршрут (‹leerroute›)?
start-todo-route-why = Сменить маршрут можно ещё недолго. Поговорите со своим муниципалитетом.
start-todo-exams = Запишитесь на свои экзамены
start-todo-exams-why = Эти экзамены вам ещё нужно сдать: { $parts }.
start-todo-over = Ваше время закончилось. Позвоните в ‹DUO› и в свой муниципалитет.
start-todo-over-why = ‹DUO› ещё не подтверждает, что вы всё завершили.
start-do-task = Открыть задание
start-do-call = Кому позвонить
start-do-message = Читать сообщение
start-do-appointment = Посмотреть встречу
start-do-appointments = Посмотреть ваши встречи
start-do-plan = Посмотреть ваш план
start-do-rights = Посмотреть ваши права и сроки
start-do-progress = Посмотреть ваш прогресс

# Next appointment
start-appointment-title = Ваша следующая встреча
start-appointment-nothing = У вас нет встреч.
start-appointment-none-coming = Сейчас у вас нет предстоящих встреч.

# What changed
start-changes-title = Что изменилось?
start-changes-nothing = В вашем деле ещё ничего не произошло.
start-changes-first = Вы смотрите здесь впервые. Вот последние события:
start-changes-since = Что нового после вашего прошлого просмотра ({ $when }):
start-changes-none = После вашего прошлого просмотра ({ $when }) ничего не изменилось.
start-changes-all = Посмотреть всё ваше дело

# Messages
start-messages-title = Сообщения
start-messages-nothing = У вас нет сообщений.
start-messages-read = Вы всё прочитали
start-messages-newest = Последнее сообщение: { $date }, { $subject }

# More
start-links-title = Подробнее о вашей интеграции
start-link-plan = Ваш план (‹PIP›)
start-link-progress = Ваш прогресс
start-link-obligations = Ваши сроки и права
