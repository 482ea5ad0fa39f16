# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Обязанности и права
obligations-lead = Здесь видно, что нужно делать, что можно и до какого дня.

obligations-no-fine-title = Без штрафа от ‹DUO›
obligations-no-fine = Если вы не завершите интеграцию вовремя, вы не получите штрафа от ‹DUO›.
obligations-no-fine-still = Но пройти интеграцию вы должны. Эта обязанность остаётся.

obligations-deadlines-title = Ваши сроки
obligations-deadlines-nothing = Сейчас для вас не идёт ни один срок.
obligations-over-list = { $count ->
    [one] { $count } срок, который прошёл
    [few] { $count } срока, которые прошли
    [many] { $count } сроков, которые прошли
   *[other] { $count } срока, которые прошли
}
obligations-from = Первый день:
obligations-last-day = Последний день:
obligations-until = До этого дня включительно:
obligations-days-left = { $count ->
    [one] ещё { $count } день
    [few] ещё { $count } дня
    [many] ещё { $count } дней
   *[other] ещё { $count } дня
}
obligations-decides = Кто решает
obligations-rule = Правило
obligations-stand-not-yet = Ещё не началось
obligations-stand-open = Идёт сейчас
obligations-stand-last-day = Сегодня последний день
obligations-stand-over = Прошло
obligations-stand-always = Можно всегда
obligations-weight-source = Эту дату даёт источник, названный ниже.
obligations-weight-law = Эта дата следует из закона. Мы её посчитали.
obligations-weight-estimate = Это наша примерная оценка. Это не дата из закона.

obligations-pip = Муниципалитет составляет ваш план (‹PIP›)
obligations-pip-rule = Муниципалитет составляет ваш план (‹PIP›) не позже чем через десять недель после письма ‹kennisgeving› от ‹DUO›.
obligations-term = Конец вашего срока
obligations-term-rule = У вас есть три года, чтобы пройти интеграцию. Срок начинается на следующий день после даты вашего первого плана (‹PIP›).
obligations-route = Сменить учебный маршрут
obligations-route-rule = Сменить учебный маршрут (‹leerroute›) можно в первые 18 месяцев вашего срока. Решает муниципалитет. Перейти с ‹onderwijsroute› на ‹B1-route› можно всегда.
obligations-extension = Попросить дополнительное время (‹verlenging›)
obligations-extension-rule = Дополнительное время (‹verlenging›) можно попросить в последние шесть месяцев вашего срока. Решает ‹DUO›.
obligations-extension-decision = Решение о вашем дополнительном времени (‹verlenging›)
obligations-extension-decision-rule = На решение по вашей просьбе у ‹DUO› есть восемь недель. Ваш последний день изменится, только если ‹DUO› скажет «да».
obligations-course = Предложение курса
obligations-course-rule = Муниципалитет должен вовремя предложить вам курс. Ждёте больше трёх месяцев после вашего плана (‹PIP›)? Это может быть причиной для дополнительного времени (‹verlenging›).
obligations-objection-pip = Возражение против вашего плана (‹PIP›)
obligations-objection-boete = Возражение против штрафа
obligations-objection-verlenging = Возражение о дополнительном времени (‹verlenging›)
obligations-objection-vrijstelling = Возражение об освобождении (‹vrijstelling›)
obligations-objection-ontheffing = Возражение об исключении из правил (‹ontheffing›)
obligations-objection-gemeente-rule = Вы не согласны с решением? В течение шести недель вы можете подать возражение (‹bezwaar›) в муниципалитет.
obligations-objection-duo-rule = Вы не согласны с решением? В течение шести недель вы можете подать возражение (‹bezwaar›) в ‹DUO›.
obligations-register = Записаться на экзамены
obligations-register-rule = Запишитесь вовремя. Иногда места ждут несколько недель, и результата тоже.
obligations-last-exam = Последний надёжный день для экзамена
obligations-last-exam-rule = Идите на экзамен в этот день или раньше. Тогда хватит времени на результат.

obligations-decisions-title = Решения
obligations-decisions-nothing = Решений о вас нет.
obligations-decision-verlenging = Дополнительное время (‹verlenging›) к вашему сроку
obligations-decision-vrijstelling-full = Освобождение (‹vrijstelling›) от всего
obligations-decision-vrijstelling-temporary = Временное освобождение (‹vrijstelling›)
obligations-decision-vrijstelling-part = Освобождение (‹vrijstelling›) от одной части
obligations-decision-ontheffing-full = Исключение из правил (‹ontheffing›) для всего
obligations-decision-ontheffing-part = Исключение из правил (‹ontheffing›) для одной части
obligations-decision-boete = Штраф
obligations-decision-boete-text = Эта сумма записана в ‹DUO›.
obligations-decision-pip = Ваш план (‹PIP›)
obligations-decision-pip-text = План (‹PIP›) — это решение муниципалитета.
obligations-decision-date = Решение от
obligations-decision-no-date = Дата решения неизвестна.
obligations-decision-received = Дата просьбы
obligations-decision-part = Часть
obligations-granted = Да, одобрено
obligations-refused = Нет, отказано
obligations-pending = Решения ещё нет
obligations-object-gemeente = Не согласны? Вы можете подать возражение (‹bezwaar›) в муниципалитет. Последний день: { $date }.
obligations-object-duo = Не согласны? Вы можете подать возражение (‹bezwaar›) в ‹DUO›. Последний день: { $date }.
obligations-because = Причина
obligations-because-asked = Вы просили об этом, потому что
obligations-ground-avi = вы уже достаточно интегрированы.
obligations-ground-dip = у вас есть диплом, который засчитывается.
obligations-ground-doc = у вас есть документ, который засчитывается.
obligations-ground-ged = вы уже показали, что частично знаете язык.
obligations-ground-inb = у вас есть диплом по старому закону.
obligations-ground-ins = вы получаете образование. Вы это доказали.
obligations-ground-opl = вы получаете образование.

obligations-extension-title = Попросить дополнительное время
obligations-extension-how = Дополнительное время (‹verlenging›) вы просите в ‹DUO›. ‹DUO› решает в течение { $weeks } недель.
obligations-extension-where = Просьбу можно подать на сайте «‹Mijn Inburgering›» или на бланке ‹DUO›.
obligations-extension-no-move = Сама просьба не даёт вам дополнительного времени. Ваш последний день изменится только после ответа «да».
obligations-extension-keep-going = Пока ждёте, продолжайте учиться.
obligations-grounds-title = Когда я могу получить дополнительное время?
obligations-grounds-lead = Вы можете получить дополнительное время, если это случилось не по вашей вине:
obligations-ground-a = Долгая болезнь: ваша или мужа, жены, партнёра, ребёнка, матери или отца. Три месяца или дольше.
obligations-ground-b = Умер кто-то из близких: муж, жена, партнёр, ребёнок, мать или отец.
obligations-ground-c = Вы родили ребёнка.
obligations-ground-d = Вы три месяца или дольше жили в приюте для жертв домашнего насилия (‹Blijf van mijn Lijf-huis›).
obligations-ground-e = Вы три месяца или дольше сначала учитесь читать и писать (‹alfabetisering›). Для ‹Z-route› это не действует.
obligations-ground-f = У вас три месяца или дольше не было жилья.
obligations-ground-g = Муниципалитет слишком поздно предложил вам курс.
obligations-ground-h = В школе была проблема, три месяца или дольше.
obligations-ground-i = Случилось что-то другое, необычное. Это не по вашей вине.
obligations-ground-j = Несколько из этих причин вместе, три месяца или дольше.
obligations-ground-education = Вы получаете образование. Спросите в ‹DUO›, засчитывается ли оно.
obligations-ground-nearly = Вы почти всё завершили. Спросите в ‹DUO›, действует ли это для вас.
obligations-grounds-proof = Для каждой причины нужно доказательство. Спросите в ‹DUO›, какая бумага вам нужна.

obligations-objection-title = Подать возражение (‹bezwaar›)
obligations-objection-weeks = У вас есть шесть недель, чтобы подать возражение (‹bezwaar›). Шесть недель начинаются на следующий день после того, как вам сообщили решение.
obligations-objection-at-gemeente = В муниципалитет: о вашем плане (‹PIP›), учебном маршруте или штрафе от муниципалитета.
obligations-objection-at-duo = В ‹DUO›: о вашем сроке, дополнительном времени (‹verlenging›), освобождении (‹vrijstelling›), исключении из правил (‹ontheffing›), займе или штрафе от ‹DUO›.
obligations-objection-free = Подать возражение (‹bezwaar›) можно бесплатно.
obligations-objection-heard = Вы можете рассказать, как всё было, до того как примут решение.
obligations-objection-language = Пишете на другом языке? Тогда у вас могут попросить перевод.
obligations-objection-no-suspension = Пока вы ждёте, решение действует. Поэтому продолжайте интеграцию.
obligations-objection-help = Нужна помощь с возражением (‹bezwaar›)? Звоните:
obligations-late-title = Уже поздно?
obligations-late-post = По почте: отправьте письмо до конца срока. Оно должно прийти не позже чем через неделю после конца срока.
obligations-late-reason = Поздно, но не по вашей вине? Всё равно подайте возражение (‹bezwaar›) и объясните это.
obligations-late-office = Отправили не на тот адрес? Ваше письмо перешлют. Считается день, когда оно пришло в первый раз.
obligations-next-title = Что будет потом?
obligations-next-weeks = Вы получите решение не позже чем через шесть недель после конца срока для возражения. Если есть комиссия, то через двенадцать недель. Это может длиться ещё на шесть недель дольше.
obligations-next-court = Не согласны с этим решением? Тогда в течение шести недель вы можете подать жалобу в суд (‹beroep›).
obligations-next-exam = Сам результат экзамена оспорить в суде нельзя.
obligations-slow-title = Решение опаздывает?
obligations-slow-notice = Тогда отправьте письмо о том, что решение опаздывает (‹ingebrekestelling›). После этого на решение есть ещё две недели.
obligations-slow-penalty = Решения всё ещё нет? Тогда вы, возможно, получите { $amount } в день (‹dwangsom›). Это сумма за { $year } год.

obligations-consequences-title = А если не получится?
obligations-group-nothing = ‹DUO› не называет вашей группы. Спросите в ‹DUO›, что действует для вас.
obligations-group-unclear = ‹DUO› не говорит ясно, в какой вы группе. Спросите в ‹DUO›, что действует для вас.
obligations-asylum-still = Вы должны пройти интеграцию, даже после вашего последнего дня.
obligations-asylum-loan = ‹DUO› не потребует из-за этого вернуть старый заём.
obligations-asylum-talk = Не успеваете вовремя? Поговорите со своим муниципалитетом. Там вам помогут.
obligations-fine-possible = Вы не завершили интеграцию вовремя, и это ваша вина? Тогда ‹DUO› может вас оштрафовать. Вы также получите новый срок.
obligations-fine-no-forecast = Это самые большие суммы. Это приложение не предсказывает, будет ли у вас штраф.
obligations-fine-route = ‹DUO›: учебный маршрут не пройден вовремя. Штраф не больше
obligations-fine-parts = ‹DUO›: ‹PVT› или ‹MAP› не пройдены вовремя. Штраф за каждую часть
obligations-fine-intake = Муниципалитет: вы не пришли на вводную беседу даже после предупреждения. Штраф
obligations-fine-traject = Муниципалитет: вы не делали того, что нужно. Штраф за один раз не больше
obligations-fine-blame = Это не по вашей вине? Скажите об этом вовремя. Храните доказательства.
obligations-as-of = Дата этой суммы: { $date }.

obligations-money-title = Сколько это стоит?
obligations-free-title = Всегда бесплатно
obligations-free-pvt-map = ‹PVT› и ‹MAP› бесплатны для всех.
obligations-free-objection = Подать возражение (‹bezwaar›) можно бесплатно.
obligations-asylum-offer = Муниципалитет предлагает вам курс, который подходит к вашему учебному маршруту. Вы за него не платите.
obligations-asylum-attempts = У вас есть бесплатные попытки на экзаменах. Сколько их, смотрите на странице «Прогресс».
obligations-asylum-no-loan = Для вас нет займа от ‹DUO›. Для курса он вам не нужен.
obligations-exam-fee = Один экзамен на уровне A2 или экзамен ‹KNM›
obligations-staatsexamen-fee = Одна часть государственного экзамена (‹Staatsexamen›)
obligations-loan-self = Вы сами выбираете и оплачиваете курс. Деньги можно взять в долг у ‹DUO›.
obligations-loan-rule = Больше этой суммы взять нельзя. Сколько можно взять именно вам, зависит от вашего дохода.
obligations-loan-max = Заём, не больше
obligations-loan-quarter = ‹DUO› платит за три месяца не больше
obligations-loan-month = Возвращать в месяц не меньше
obligations-loan-income = ‹DUO› смотрит на ваш доход и на доход вашего мужа, жены или партнёра.
obligations-loan-for = Заём — на курс в школе со знаком качества (‹keurmerk›) и на экзамены.
obligations-loan-repay = Вы возвращаете заём с процентами, не дольше десяти лет. У вас маленький доход? Тогда вы платите меньше или ничего.
obligations-loan-letter = Когда начинать возвращать деньги, написано в письме от ‹DUO›.

obligations-rights-title = Другие права
obligations-right-alone = На вводной беседе вы можете говорить наедине, без семьи.
obligations-right-adapted = Нужна помощь на экзамене? Например, больше времени. Вовремя попросите об этом ‹DUO›.
obligations-right-see = Вы имеете право видеть, какие данные о вас есть. Вы можете попросить исправить ошибки.
