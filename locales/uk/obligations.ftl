# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Обов’язки і права
obligations-lead = Тут видно, що треба робити, що можна і до якого дня.

obligations-no-fine-title = Без штрафу від ‹DUO›
obligations-no-fine = Якщо ви не завершите вчасно, ви не отримаєте штрафу від ‹DUO›.
obligations-no-fine-still = Але пройти інтеграцію ви повинні. Цей обов’язок залишається.

obligations-deadlines-title = Ваші строки
obligations-deadlines-nothing = Зараз для вас не діє жоден строк.
obligations-over-list = { $count ->
    [one] { $count } строк, який минув
    [few] { $count } строки, які минули
    [many] { $count } строків, які минули
   *[other] { $count } строку, який минув
}
obligations-from = З
obligations-last-day = Останній день:
obligations-until = До цього дня включно:
obligations-days-left = { $count ->
    [one] ще { $count } день
    [few] ще { $count } дні
    [many] ще { $count } днів
   *[other] ще { $count } дня
}
obligations-decides = Хто вирішує
obligations-rule = Правило
obligations-stand-not-yet = Ще не почалося
obligations-stand-open = Діє зараз
obligations-stand-last-day = Сьогодні останній день
obligations-stand-over = Минуло
obligations-stand-always = Можна завжди
obligations-weight-source = Цю дату дає джерело, назване нижче.
obligations-weight-law = Ця дата випливає із закону. Ми її порахували.
obligations-weight-estimate = Це тільки наше припущення. Це не дата із закону.

obligations-pip = Муніципалітет складає ваш план (‹PIP›)
obligations-pip-rule = Муніципалітет складає ваш план (‹PIP›) протягом десяти тижнів після листа ‹kennisgeving› від ‹DUO›.
obligations-term = Кінець вашого строку
obligations-term-rule = Ви маєте три роки, щоб пройти інтеграцію. Строк починається наступного дня після дати вашого першого плану (‹PIP›).
obligations-route = Змінити навчальний маршрут
obligations-route-rule = Ви можете змінити навчальний маршрут (‹leerroute›) протягом 18 місяців від початку вашого строку. Вирішує муніципалітет. Перейти з ‹onderwijsroute› на ‹B1-route› можна завжди.
obligations-extension = Попросити додатковий час (‹verlenging›)
obligations-extension-rule = Ви можете попросити додатковий час (‹verlenging›) в останні шість місяців вашого строку. Вирішує ‹DUO›.
obligations-extension-decision = Рішення про ваш додатковий час (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› має прийняти рішення на ваш запит протягом восьми тижнів. Ваш останній день зміниться, тільки якщо ‹DUO› скаже «так».
obligations-course = Пропозиція курсу
obligations-course-rule = Муніципалітет повинен вчасно запропонувати вам курс. Ви чекаєте довше ніж три місяці після вашого плану (‹PIP›)? Це може бути причиною для додаткового часу (‹verlenging›).
obligations-objection-pip = Заперечення проти вашого плану (‹PIP›)
obligations-objection-boete = Заперечення проти штрафу
obligations-objection-verlenging = Заперечення щодо додаткового часу (‹verlenging›)
obligations-objection-vrijstelling = Заперечення щодо звільнення (‹vrijstelling›)
obligations-objection-ontheffing = Заперечення щодо винятку (‹ontheffing›)
obligations-objection-gemeente-rule = Ви не згодні з рішенням? Протягом шести тижнів ви можете подати заперечення (‹bezwaar›) в муніципалітет.
obligations-objection-duo-rule = Ви не згодні з рішенням? Протягом шести тижнів ви можете подати заперечення (‹bezwaar›) в ‹DUO›.
obligations-register = Записатися на іспити
obligations-register-rule = Запишіться вчасно. Чекати на місце можна кілька тижнів, і на результат теж.
obligations-last-exam = Останній безпечний день для іспиту
obligations-last-exam-rule = Складіть іспит цього дня або раніше. Тоді вистачить часу на результат.

obligations-decisions-title = Рішення
obligations-decisions-nothing = Рішень про вас немає.
obligations-decision-verlenging = Додатковий час (‹verlenging›) до вашого строку
obligations-decision-vrijstelling-full = Повне звільнення (‹vrijstelling›)
obligations-decision-vrijstelling-temporary = Тимчасове звільнення (‹vrijstelling›)
obligations-decision-vrijstelling-part = Звільнення (‹vrijstelling›) від однієї частини
obligations-decision-ontheffing-full = Виняток (‹ontheffing›) для всього
obligations-decision-ontheffing-part = Виняток (‹ontheffing›) для однієї частини
obligations-decision-boete = Штраф
obligations-decision-boete-text = Цю суму записано в ‹DUO›.
obligations-decision-pip = Ваш план (‹PIP›)
obligations-decision-pip-text = План (‹PIP›) – це рішення муніципалітету.
obligations-decision-date = Рішення від
obligations-decision-no-date = Дата рішення невідома.
obligations-decision-received = Дата запиту
obligations-decision-part = Частина
obligations-granted = Так, погоджено
obligations-refused = Ні, відмовлено
obligations-pending = Рішення ще немає
obligations-object-gemeente = Не згодні? Ви можете до { $date } включно подати заперечення (‹bezwaar›) в муніципалітет.
obligations-object-duo = Не згодні? Ви можете до { $date } включно подати заперечення (‹bezwaar›) в ‹DUO›.
obligations-because = Причина
obligations-because-asked = Ви просили про це, бо
obligations-ground-avi = ви вже достатньо інтегровані.
obligations-ground-dip = ви маєте диплом, який зараховується.
obligations-ground-doc = ви маєте документ, який зараховується.
obligations-ground-ged = ви вже показали, що частково знаєте мову.
obligations-ground-inb = ви маєте диплом за старим законом.
obligations-ground-ins = ви навчаєтеся. Ви це довели.
obligations-ground-opl = ви навчаєтеся.

obligations-extension-title = Попросити додатковий час
obligations-extension-how = Додатковий час (‹verlenging›) ви просите в ‹DUO›. ‹DUO› має прийняти рішення. Найбільше тижнів на це: { $weeks }.
obligations-extension-where = Запит можна подати на сайті «‹Mijn Inburgering›» або на бланку ‹DUO›.
obligations-extension-no-move = Сам запит ще не дає вам більше часу. Ваш останній день зміниться тільки після відповіді «так».
obligations-extension-keep-going = Поки чекаєте, вчіться далі.
obligations-grounds-title = Коли я можу отримати додатковий час?
obligations-grounds-lead = Ви можете отримати додатковий час, якщо це сталося не з вашої вини:
obligations-ground-a = Довга хвороба: ваша або чоловіка, дружини, партнера, дитини, матері чи батька. Три місяці або довше.
obligations-ground-b = Помер хтось із ваших: чоловік, дружина, партнер, дитина, мати або батько.
obligations-ground-c = Ви народили дитину.
obligations-ground-d = Ви три місяці або довше жили в притулку для жертв домашнього насильства (‹Blijf van mijn Lijf-huis›).
obligations-ground-e = Ви три місяці або довше спершу вчитеся читати й писати (‹alfabetisering›). Це не діє для ‹Z-route›.
obligations-ground-f = Ви три місяці або довше не мали житла.
obligations-ground-g = Муніципалітет запізно запропонував вам курс.
obligations-ground-h = У школі була проблема, три місяці або довше.
obligations-ground-i = Сталося щось інше, незвичайне. Це не з вашої вини.
obligations-ground-j = Кілька з цих причин разом, три місяці або довше.
obligations-ground-education = Ви навчаєтеся. Запитайте в ‹DUO›, чи це навчання зараховується.
obligations-ground-nearly = Ви вже майже завершили. Запитайте в ‹DUO›, чи це діє для вас.
obligations-grounds-proof = До кожної причини потрібен доказ. Запитайте в ‹DUO›, який папір вам потрібен.

obligations-objection-title = Подати заперечення (‹bezwaar›)
obligations-objection-weeks = Ви маєте шість тижнів, щоб подати заперечення (‹bezwaar›). Шість тижнів починаються наступного дня після того, як вам повідомили рішення.
obligations-objection-at-gemeente = У муніципалітет: про ваш план (‹PIP›), ваш навчальний маршрут або штраф від муніципалітету.
obligations-objection-at-duo = У ‹DUO›: про ваш строк, додатковий час (‹verlenging›), звільнення (‹vrijstelling›), виняток (‹ontheffing›), позику або штраф від ‹DUO›.
obligations-objection-free = Подати заперечення (‹bezwaar›) можна безкоштовно.
obligations-objection-heard = Ви маєте право розповісти про все до того, як буде рішення.
obligations-objection-language = Пишете іншою мовою? Тоді у вас можуть попросити переклад.
obligations-objection-no-suspension = Поки ви чекаєте, рішення діє. Тому продовжуйте інтеграцію.
obligations-objection-help = Потрібна допомога із запереченням (‹bezwaar›)? Телефонуйте:
obligations-late-title = Чи вже запізно?
obligations-late-post = Поштою: надішліть лист до кінця строку. Він має прийти не пізніше ніж через тиждень після кінця строку.
obligations-late-reason = Пізно, але не з вашої вини? Усе одно подайте заперечення (‹bezwaar›) і поясніть це.
obligations-late-office = Надіслали не на ту адресу? Ваш лист перешлють. Рахується день, коли він прийшов уперше.
obligations-next-title = Що буде потім?
obligations-next-weeks = Ви отримаєте рішення протягом шести тижнів після кінця строку для заперечення. З комісією це дванадцять тижнів. Може бути ще на шість тижнів довше.
obligations-next-court = Не згодні з цим рішенням? Тоді протягом шести тижнів ви можете подати скаргу до суду (‹beroep›).
obligations-next-exam = Сам результат іспиту оскаржити в суді не можна.
obligations-slow-title = Рішення запізнюється?
obligations-slow-notice = Тоді надішліть лист про те, що рішення запізнюється (‹ingebrekestelling›). Після цього на рішення є ще два тижні.
obligations-slow-penalty = Рішення все ще немає? Тоді ви, можливо, отримаєте { $amount } за день (‹dwangsom›). Ця сума за { $year } рік.

obligations-consequences-title = А якщо не вдасться?
obligations-group-nothing = ‹DUO› не називає для вас групи. Запитайте в ‹DUO›, що діє для вас.
obligations-group-unclear = ‹DUO› не каже чітко, у якій ви групі. Запитайте в ‹DUO›, що діє для вас.
obligations-asylum-still = Ви повинні пройти інтеграцію, навіть після вашого останнього дня.
obligations-asylum-loan = ‹DUO› не вимагатиме через це повернути стару позику.
obligations-asylum-talk = Не встигаєте вчасно? Поговоріть зі своїм муніципалітетом. Він вам допоможе.
obligations-fine-possible = Ви не завершили вчасно, і це ваша вина? Тоді ‹DUO› може вас оштрафувати. Ви також отримаєте новий строк.
obligations-fine-no-forecast = Це найбільші суми. Цей застосунок не передбачає, чи буде у вас штраф.
obligations-fine-route = ‹DUO›: навчальний маршрут не завершено вчасно, найбільше
obligations-fine-parts = ‹DUO›: ‹PVT› або ‹MAP› не пройдено вчасно, за кожну частину
obligations-fine-intake = Муніципалітет: ви не прийшли на вступну розмову, після попередження
obligations-fine-traject = Муніципалітет: ви не співпрацювали, найбільше за один раз
obligations-fine-blame = Це не з вашої вини? Скажіть про це вчасно. Зберігайте докази.
obligations-as-of = Сума станом на { $date }.

obligations-money-title = Скільки це коштує?
obligations-free-title = Завжди безкоштовно
obligations-free-pvt-map = ‹PVT› і ‹MAP› безкоштовні для всіх.
obligations-free-objection = Подати заперечення (‹bezwaar›) можна безкоштовно.
obligations-asylum-offer = Муніципалітет пропонує вам курс, який підходить до вашого навчального маршруту. Ви за нього не платите.
obligations-asylum-attempts = У вас є безкоштовні спроби на іспитах. Скільки – дивіться на сторінці «Прогрес».
obligations-asylum-no-loan = Для вас немає позики від ‹DUO›. Для вашого курсу вона вам не потрібна.
obligations-exam-fee = Один іспит на рівні A2 або ‹KNM›
obligations-staatsexamen-fee = Одна частина державного іспиту (‹Staatsexamen›)
obligations-loan-self = Ви самі обираєте й оплачуєте курс. Гроші можна позичити в ‹DUO›.
obligations-loan-rule = Позичити можна не більше ніж цю суму. Скільки саме – залежить від вашого доходу.
obligations-loan-max = Позика, найбільше
obligations-loan-quarter = ‹DUO› платить за три місяці найбільше
obligations-loan-month = Повертати, найменше за місяць
obligations-loan-income = ‹DUO› дивиться на ваш дохід і на дохід вашого чоловіка, дружини або партнера.
obligations-loan-for = Позика – на курс у школі зі знаком якості (‹keurmerk›) та на іспити.
obligations-loan-repay = Ви повертаєте позику з відсотками, щонайбільше за десять років. Маєте малий дохід? Тоді ви платите менше або нічого.
obligations-loan-letter = Коли починати повертати гроші, написано в листі від ‹DUO›.

obligations-rights-title = Інші права
obligations-right-alone = Під час вступної розмови ви можете говорити наодинці, без родини.
obligations-right-adapted = Потрібна допомога на іспиті? Наприклад, більше часу. Вчасно попросіть про це ‹DUO›.
obligations-right-see = Ви маєте право бачити, які дані про вас є. Ви можете попросити виправити помилки.
