# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Моя інтеграція
skip-to-content = До основного тексту
sign-out = Вийти
language-link = Мова
language-menu = Оберіть свою мову
nav-label = Головне меню
nav-start = Головна
nav-dossier = Моя справа
nav-appointments = Зустрічі
nav-messages = Повідомлення
nav-more = Ще
nav-unread = { $count ->
    [one] { $count } нове повідомлення
    [few] { $count } нові повідомлення
    [many] { $count } нових повідомлень
   *[other] { $count } нового повідомлення
}
time-of-day = { $time }
gemeente-unknown = муніципалітет із кодом { $code }
footer-call = Є запитання? Телефонуйте:
footer-not-paper = Цей застосунок не замінює пошту. Читайте також свої листи.

session-warning = Ви певний час нічого не робили. Через 2 хвилини ви автоматично вийдете із застосунку.
session-final-warning = Через 2 хвилини ви автоматично вийдете із застосунку. Потім можна увійти знову.
session-extend = Я ще тут

notice-sign-in-cancelled = Ви зупинили вхід. Можна спробувати ще раз.
notice-sign-in-failed = Увійти не вдалося. Спробуйте ще раз. Знову не вдається? Зателефонуйте у свій муніципалітет.
notice-sign-in-unavailable = Зараз увійти неможливо. Спробуйте пізніше або зателефонуйте у свій муніципалітет.
notice-session-ended = Ви вийшли автоматично, бо певний час нічого не робили. Щоб продовжити, увійдіть знову.
notice-signed-out = Ви вийшли.
notice-extended = Можна продовжувати. Ви залишаєтеся в застосунку.

# Who says so
party-duo = ‹DUO›
party-gemeente = муніципалітет
party-coa = ‹COA›
party-taalaanbieder = мовна школа
party-begeleiding = служба соціального супроводу
party-inlogdienst = служба входу
source-line = Джерело: { $party }. Запит зроблено { $asked }.
source-as-of = Відомо станом на
source-formal = Це офіційні дані.
source-indicative = Це орієнтовні дані, а не офіційне рішення.

# States of a section
section-not-known = Зараз ми цього не знаємо
section-part-not-known = Частину цього ми зараз не знаємо
section-whom-to-call = Хочете знати це вже зараз? Телефонуйте: { $gemeente }, { $phone }.
section-retry = Спробувати ще раз
section-busy = Ми запитуємо ще раз.
section-refreshed = Цю частину оновлено.
section-still-unknown = Ми ще цього не знаємо. Спробуйте пізніше.
section-dropped = { $count ->
    [one] Ми не можемо показати { $count } запис.
    [few] Ми не можемо показати { $count } записи.
    [many] Ми не можемо показати { $count } записів.
   *[other] Ми не можемо показати { $count } запису.
}
unknown-value = невідоме значення: { $value }
dispute-title = Дані різняться
dispute-ask = Запитайте, що правильно. Кого запитати: { $party }.

reason-unreachable = Зараз немає зв’язку: { $party }. Тому бракує таких даних: { $what }.
reason-timed-out = Зараз не відповідає { $party }. Тому бракує таких даних: { $what }.
reason-unreadable = Ми не можемо прочитати відповідь ({ $party }). Тому бракує таких даних: { $what }.
reason-wrong-person = Ми отримали неправильну відповідь ({ $party }). Ми її не показуємо. Тому бракує таких даних: { $what }.
reason-not-allowed = Ми не можемо показати: { $what }. Причина: { $party } не має права передавати ці дані цьому муніципалітету.
reason-not-connected = Ще не підключено: { $party }. Тому бракує таких даних: { $what }.
reason-no-consent = Ми шукаємо це, тільки якщо ви сказали «так» і якщо ми маємо вашу перевірену електронну адресу. Тому бракує таких даних: { $what }.
reason-not-asked = Цього разу ми не робили запиту ({ $party }). Дані: { $what }.

call-duo-plicht = чи повинні ви пройти інтеграцію
call-duo-plicht-historie = історія вашого обов’язку пройти інтеграцію
call-duo-doelgroep = ваша група
call-duo-doelgroep-historie = історія вашої групи
call-duo-lbt = результат тесту на здатність до навчання
call-duo-termijn = ваш строк інтеграції
call-duo-termijn-historie = історія вашого строку
call-duo-gebeurtenissen = події в ‹DUO›
call-duo-verlengingen = додатковий час до вашого строку
call-duo-vrijstellingen = звільнення (‹vrijstelling›)
call-duo-ontheffingen = винятки (‹ontheffing›)
call-duo-pip = ваш план (‹PIP›) у ‹DUO›
call-duo-map = дата вашої розмови ‹MAP›
call-duo-pvt = дата вашого підпису для ‹PVT›
call-duo-uren = ваші години
call-duo-examens = ваші іспити
call-duo-gratispogingen = безкоштовні спроби
call-duo-boetes = штрафи від ‹DUO›
call-duo-instellingen = назви мовних шкіл
call-gemeente-pip = ваш план у муніципалітеті
call-gemeente-intake = ваша вступна розмова
call-gemeente-voorinburgering = ваша підготовка до інтеграції в ‹COA›
call-gemeente-begeleiding = ваш соціальний супровід
call-gemeente-aanbieder = ваш прогрес у школі
call-gemeente-taken = завдання від муніципалітету
call-gemeente-berichten = повідомлення від муніципалітету
call-gemeente-afspraken = зустрічі

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute›
leerroute-Z = ‹Z-route›
onderdeel-LE = Читання
onderdeel-LU = Слухання
onderdeel-SC = Письмо
onderdeel-SP = Говоріння
onderdeel-KNM = ‹KNM›
uitslag-Geslaagd = складено
uitslag-Gezakt = не складено
uitslag-Geen = немає результату
indeling-asielstatushouder = люди, які отримали притулок
indeling-gezinsmigrant = сімейні та інші мігранти

# The old law, and no running obligation
law-old-title = Для вас діє старий закон: ‹Wet inburgering 2013›.
law-old-text = Цей застосунок не рахує для вас дати. Дивіться на сайті «‹Mijn Inburgering›» від ‹DUO› або зателефонуйте в ‹DUO›.
law-ended-title = ‹DUO› повідомляє: зараз вам не треба проходити інтеграцію.
law-ended-text = Причину і дату дивіться тут:
law-paused-title = Вашу інтеграцію зараз призупинено.
law-paused-text = У вас тимчасове звільнення (‹vrijstelling›). Докладніше дивіться тут:
two-show = Також: { $language }
two-stop = Тільки: { $language }
two-choose = Оберіть другу мову
aloud-read = Читати вголос
aloud-page = Прочитати цю сторінку вголос
aloud-pause = Пауза
aloud-continue = Продовжити
aloud-stop = Зупинити
aloud-no-voice = Ваш телефон не має голосу для цієї мови. Тому читати вголос не можна.
translation-machine = Цю сторінку переклав комп’ютер. Людина ще не перевірила переклад. Діє текст нідерландською.
translation-stale = Частина цієї сторінки – нідерландською. Переклад ще не готовий.
