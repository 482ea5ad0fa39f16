# Progress: what is done, what is open, and that effort counts.
progress-title = Прогрес
progress-lead = Тут видно, що завершено і що вам ще треба зробити.
progress-route = Ваш навчальний маршрут
progress-parts-title = Ваші частини
progress-parts-nothing = У вас ще немає плану (‹PIP›). Тому ми ще не знаємо, які частини вам треба пройти. Муніципалітет складає план разом із вами.
progress-summary = { $total ->
    [one] Завершено { $done } з { $total } частини
    [few] Завершено { $done } з { $total } частин
    [many] Завершено { $done } з { $total } частин
   *[other] Завершено { $done } з { $total } частини
}
progress-summary-unknown = { $count ->
    [one] Про { $count } частину ми зараз цього не знаємо.
    [few] Про { $count } частини ми зараз цього не знаємо.
    [many] Про { $count } частин ми зараз цього не знаємо.
   *[other] Про { $count } частини ми зараз цього не знаємо.
}
progress-only-duo = Тільки ‹DUO› вирішує, чи ви завершили інтеграцію. Про це вам прийде лист.

progress-group-language = Нідерландська мова
progress-group-society = Нідерланди і робота
progress-group-hours = Години
progress-group-end = Завершення

progress-part-taalschakel = Підготовка до навчання (‹taalschakeltraject›)
progress-part-cursusuren = Години уроків
progress-part-participatieuren = Години участі в житті суспільства (‹participatie›)
progress-part-pvt = ‹PVT›: заява про участь
progress-part-map = ‹MAP›: робота й участь
progress-part-eindgesprek = Підсумкова розмова ‹Z-route›
progress-part-level = Потрібен рівень { $level }
progress-part-attempts = { $count ->
    [one] Ви складали іспит { $count } раз. Кожна спроба важлива.
    [few] Ви складали іспит { $count } рази. Кожна спроба важлива.
    [many] Ви складали іспит { $count } разів. Кожна спроба важлива.
   *[other] Ви складали іспит { $count } раза. Кожна спроба важлива.
}
progress-part-attempts-done = { $count ->
    [one] Вдалося після { $count } спроби
    [few] Вдалося після { $count } спроб
    [many] Вдалося після { $count } спроб
   *[other] Вдалося після { $count } спроби
}

progress-state-done = Завершено
progress-state-exempt = Звільнення
progress-state-dispensed = Виняток
progress-state-busy = Триває
progress-state-open = Ще треба зробити
progress-state-not-known = Зараз ми не знаємо
progress-state-check = Треба запитати
progress-state-ask-gemeente = Запитайте муніципалітет
progress-why-exempt = Ви це вже вмієте. Вам більше не треба це проходити.
progress-why-dispensed = За рішенням ‹DUO› вам не треба це проходити.
progress-why-not-known = Ми не отримали відповіді. Ваша робота не зникла.
progress-why-check = Дані неповні або різняться. Запитайте, що правильно: { $gemeente }.
progress-why-ask-gemeente = Тільки { $gemeente } знає, чи це завершено. Ми не можемо отримати ці дані.
progress-on-decision = Рішення від
progress-on-signed = Підписано
progress-on-talk = Розмова
progress-on-exam = Результат від
progress-on-other = Дата

progress-hours-title = Ваші години
progress-hours-nothing = Про ваші години ще нічого не відомо.
progress-hours-of = { $count } з { $norm } год.
progress-hours-only = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
progress-hours-enough = У вас достатньо годин. Більше годин – завжди можна.
progress-hours-apart = Ми не додаємо ці години одну до одної. Та сама година може бути у двох рядках.
progress-hours-by = За даними: { $party }
progress-indicative = Орієнтовно
progress-kind-school = Уроки в школі
progress-kind-nt2 = Уроки нідерландської (‹NT2›)
progress-kind-knm = Уроки ‹KNM›
progress-kind-intake = Уроки під час вступної розмови
progress-kind-participation = Участь у житті суспільства (‹participatie›)
progress-kind-participation-lessons = Участь, яка зараховується як урок
progress-kind-begeleiding = Соціальний супровід
progress-absent-excused = { $count ->
    [one] Пропущено { $count } годину з поважної причини
    [few] Пропущено { $count } години з поважної причини
    [many] Пропущено { $count } годин з поважної причини
   *[other] Пропущено { $count } години з поважної причини
}
progress-absent-unexcused = { $count ->
    [one] Пропущено { $count } годину без поважної причини
    [few] Пропущено { $count } години без поважної причини
    [many] Пропущено { $count } годин без поважної причини
   *[other] Пропущено { $count } години без поважної причини
}

progress-exams-title = Ваші іспити
progress-exams-nothing = ‹DUO› ще не має ваших результатів.
progress-exams-tried = { $count ->
    [one] Ви складали { $count } іспит.
    [few] Ви складали { $count } іспити.
    [many] Ви складали { $count } іспитів.
   *[other] Ви складали { $count } іспиту.
}
progress-exams-passed = { $count ->
    [one] Успішно склали { $count } раз.
    [few] Успішно склали { $count } рази.
    [many] Успішно склали { $count } разів.
   *[other] Успішно склали { $count } раза.
}
progress-exams-effort = Кожна спроба показує, що ви стараєтеся.
progress-exams-date = Дата – це день, коли результат записали в ‹DUO›. ‹DUO› не називає найбільшої кількості спроб.
progress-reason-verwijtbaar = Немає результату. ‹DUO› вважає, що ви могли цьому запобігти.
progress-reason-niet-verwijtbaar = Немає результату. ‹DUO› вважає, що це не ваша вина.
progress-reason-afgemeld = Немає результату. Ви скасували свій запис.
progress-reason-absent = Немає результату. Вас не було на іспиті.

progress-attempts-title = Безкоштовні спроби
progress-attempts-nothing = ‹DUO› не називає для вас безкоштовних спроб. Їх мають тільки люди, які отримали притулок або мають такі самі права.
progress-attempts-left = { $count ->
    [one] ще { $count } безкоштовна спроба
    [few] ще { $count } безкоштовні спроби
    [many] ще { $count } безкоштовних спроб
   *[other] ще { $count } безкоштовної спроби
}
progress-attempts-asylum = Ви маєте такі самі права, як люди, які отримали притулок. Тому за ваші перші спроби платить держава. Потім платите ви.
progress-attempts-balance = Цю кількість нам повідомляє ‹DUO›. Ми самі її не рахуємо.

progress-school-title = Як ідуть справи у школі
progress-school-nothing = Мовна школа ще нічого про це не повідомила.
progress-school-number = школа з номером { $number }
progress-school-level = рівень { $level }
progress-school-indicative = Це те, що бачить школа. Це не результат іспиту.
progress-presence = Присутність на уроках
progress-presence-never = вас не було
progress-presence-sometimes = іноді так, іноді ні
progress-presence-always = завжди
progress-effort = Старання
progress-effort-enough = достатньо
progress-effort-not-enough = ще недостатньо
progress-result-poor = слабко
progress-result-fair = посередньо
progress-result-enough = достатньо
progress-result-good = добре
progress-result-excellent = дуже добре

progress-after-title = Що буде потім?
progress-after-B = Завершили всі частини? Тоді ви отримаєте диплом (‹inburgeringsdiploma›).
progress-after-O = Завершили всі частини? Тоді ви отримаєте диплом (‹inburgeringsdiploma›). Потім ви можете вчитися далі.
progress-after-Z = Завершили всі частини? Тоді ви отримаєте від муніципалітету свідоцтво (‹inburgeringscertificaat›).
progress-after-duo = Коли ‹DUO› напише, що ви все виконали (‹voldaan›), ви завершили.
progress-after-course = Кінець курсу – це ще не кінець вашої інтеграції.
progress-after-naturalisation = Самого свідоцтва (‹inburgeringscertificaat›) недостатньо, щоб отримати громадянство Нідерландів. Вчасно запитайте про це свій муніципалітет.

progress-route-title = Що означає мій навчальний маршрут?
progress-route-B = ‹B1-route›: ви вчите нідерландську на рівні B1. Ви складаєте п’ять іспитів: читання, слухання, письмо, говоріння і ‹KNM›.
progress-route-O = ‹onderwijsroute›: ви вчите нідерландську, щоб потім здобувати освіту. Ви проходите підготовку до навчання (‹taalschakeltraject›).
progress-route-Z = ‹Z-route›: ви вчите нідерландську, щоб самостійно давати собі раду в житті. Ви ходите на уроки. Мовний іспит складати не треба.
progress-route-unknown = Ми не знаємо цього навчального маршруту. Запитайте муніципалітет, що він означає.
progress-afschalen-title = Рівень B1 заважкий?
progress-afschalen-what = Тоді іноді можна складати іспит на рівні A2. Це називається ‹afschalen›.
progress-afschalen-rule = Для цього вам спершу треба пройти 600 годин уроків нідерландської (‹NT2›). Вам також треба достатньо старатися. Вирішує муніципалітет.
progress-afschalen-how = Уроки ‹KNM› не входять у ці 600 годин. Хочете іспит на рівні A2? Попросіть про це свою контактну особу в муніципалітеті.

progress-wrong-title = Щось неправильно?
progress-wrong-hours = Ваші години неправильні? Спершу запитайте у своїй мовній школі. Потім зателефонуйте в муніципалітет.
progress-wrong-exam = Результат неправильний? Запитайте в ‹DUO›.
progress-wrong-proof = Зберігайте докази: списки присутності, листи, електронні листи.
