# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Моя интеграция
skip-to-content = К основному тексту
sign-out = Выйти
language-link = Язык
language-menu = Выберите свой язык
nav-label = Главное меню
nav-start = Главная
nav-dossier = Дело
nav-appointments = Встречи
nav-messages = Сообщения
nav-more = Ещё
nav-unread = { $count ->
    [one] { $count } новое сообщение
    [few] { $count } новых сообщения
    [many] { $count } новых сообщений
   *[other] { $count } нового сообщения
}
time-of-day = { $time }
gemeente-unknown = муниципалитет с кодом { $code }
footer-call = Есть вопросы? Звоните:
footer-not-paper = Это приложение не заменяет почту. Читайте и свои письма.

session-warning = Вы долго ничего не делали. Через 2 минуты вы автоматически выйдете из приложения.
session-final-warning = Через 2 минуты вы автоматически выйдете из приложения. Потом можно войти снова.
session-extend = Я ещё здесь

notice-sign-in-cancelled = Вы прервали вход. Можно попробовать ещё раз.
notice-sign-in-failed = Войти не удалось. Попробуйте ещё раз. Опять не получается? Позвоните в свой муниципалитет.
notice-sign-in-unavailable = Сейчас войти нельзя. Попробуйте позже или позвоните в свой муниципалитет.
notice-session-ended = Вы долго ничего не делали и поэтому вышли автоматически. Чтобы продолжить, войдите снова.
notice-signed-out = Вы вышли из приложения.
notice-extended = Можно продолжать. Вы остаётесь в приложении.

# Who says so
party-duo = ‹DUO›
party-gemeente = муниципалитет
party-coa = ‹COA›
party-taalaanbieder = языковая школа
party-begeleiding = служба социального сопровождения
party-inlogdienst = служба входа
source-line = Источник: { $party }. Дата запроса: { $asked }.
source-as-of = Данные на дату:
source-formal = Это официальные данные.
source-indicative = Это данные для ориентира, а не официальное решение.

# States of a section
section-not-known = Сейчас мы этого не знаем
section-part-not-known = Часть этого мы сейчас не знаем
section-whom-to-call = Хотите узнать это прямо сейчас? Позвоните: { $gemeente }, { $phone }.
section-retry = Попробовать ещё раз
section-busy = Мы запрашиваем ещё раз.
section-refreshed = Эта часть обновлена.
section-still-unknown = Мы этого ещё не знаем. Попробуйте позже.
section-dropped = { $count ->
    [one] Мы не можем показать { $count } запись.
    [few] Мы не можем показать { $count } записи.
    [many] Мы не можем показать { $count } записей.
   *[other] Мы не можем показать { $count } записи.
}
unknown-value = неизвестное значение: { $value }
dispute-title = Данные различаются
dispute-ask = Узнайте, что верно. Кого спросить: { $party }.

reason-unreachable = Сейчас нет связи: { $party }. Поэтому не хватает таких данных: { $what }.
reason-timed-out = Сейчас не отвечает { $party }. Поэтому не хватает таких данных: { $what }.
reason-unreadable = Мы не можем прочитать ответ ({ $party }). Поэтому не хватает таких данных: { $what }.
reason-wrong-person = Мы получили неверный ответ ({ $party }). Мы его не показываем. Поэтому не хватает таких данных: { $what }.
reason-not-allowed = Мы не можем показать: { $what }. Причина: { $party } не имеет права передавать эти данные этому муниципалитету.
reason-not-connected = Пока нет подключения: { $party }. Поэтому не хватает таких данных: { $what }.
reason-no-consent = Мы ищем это, только если вы сказали «да» и если у нас есть ваш проверенный электронный адрес. Поэтому не хватает таких данных: { $what }.
reason-not-asked = В этот раз мы не делали запрос ({ $party }). Данные: { $what }.

call-duo-plicht = должны ли вы пройти интеграцию
call-duo-plicht-historie = история вашей обязанности пройти интеграцию
call-duo-doelgroep = ваша группа
call-duo-doelgroep-historie = история вашей группы
call-duo-lbt = результат теста на способность к учёбе
call-duo-termijn = ваш срок интеграции
call-duo-termijn-historie = история вашего срока
call-duo-gebeurtenissen = события в ‹DUO›
call-duo-verlengingen = дополнительное время к вашему сроку
call-duo-vrijstellingen = освобождения (‹vrijstelling›)
call-duo-ontheffingen = исключения из правил (‹ontheffing›)
call-duo-pip = ваш план (‹PIP›) в ‹DUO›
call-duo-map = дата вашей беседы ‹MAP›
call-duo-pvt = дата вашей подписи для ‹PVT›
call-duo-uren = ваши часы
call-duo-examens = ваши экзамены
call-duo-gratispogingen = бесплатные попытки
call-duo-boetes = штрафы от ‹DUO›
call-duo-instellingen = названия языковых школ
call-gemeente-pip = ваш план в муниципалитете
call-gemeente-intake = ваша вводная беседа
call-gemeente-voorinburgering = ваша подготовка к интеграции в ‹COA›
call-gemeente-begeleiding = ваше социальное сопровождение
call-gemeente-aanbieder = ваш прогресс в школе
call-gemeente-taken = задания от муниципалитета
call-gemeente-berichten = сообщения от муниципалитета
call-gemeente-afspraken = встречи

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute›
leerroute-Z = ‹Z-route›
onderdeel-LE = Чтение
onderdeel-LU = Понимание на слух
onderdeel-SC = Письмо
onderdeel-SP = Говорение
onderdeel-KNM = ‹KNM›
uitslag-Geslaagd = сдан
uitslag-Gezakt = не сдан
uitslag-Geen = нет результата
indeling-asielstatushouder = люди, получившие убежище
indeling-gezinsmigrant = семейные и другие мигранты

# The old law, and no running obligation
law-old-title = Для вас действует старый закон: ‹Wet inburgering 2013›.
law-old-text = Это приложение не считает для вас даты. Смотрите на сайте «‹Mijn Inburgering›» от ‹DUO› или позвоните в ‹DUO›.
law-ended-title = ‹DUO› сообщает: сейчас вам не нужно проходить интеграцию.
law-ended-text = Причину и дату смотрите здесь:
law-paused-title = Ваша интеграция сейчас приостановлена.
law-paused-text = У вас временное освобождение (‹vrijstelling›). Подробнее смотрите здесь:
two-show = Также: { $language }
two-stop = Только: { $language }
two-choose = Выберите второй язык
aloud-read = Прочитать вслух
aloud-page = Прочитать эту страницу вслух
aloud-pause = Пауза
aloud-continue = Дальше
aloud-stop = Стоп
aloud-no-voice = В вашем телефоне нет голоса для этого языка. Поэтому прочитать вслух нельзя.
translation-machine = Эту страницу перевёл компьютер. Человек ещё не проверил перевод. Действует текст на нидерландском.
translation-stale = Часть этой страницы на нидерландском. Перевод ещё не готов.
