# Start: the clock, what to do now, the next appointment, what changed.
start-title = Головна
start-hello = Вітаємо, { $name }
start-hello-nameless = Вітаємо
start-gemeente = Ваш муніципалітет: { $gemeente }

# The clock
start-clock-title = Ваш час на інтеграцію
start-clock-nothing = ‹DUO› ще не має запису, що ви повинні пройти інтеграцію.
start-clock-days = { $days ->
    [one] Залишився { $count } день
    [few] Залишилося { $count } дні
    [many] Залишилося { $count } днів
   *[other] Залишилося { $count } дня
}
start-clock-over-days = { $days ->
    [one] { $count } день запізнення
    [few] { $count } дні запізнення
    [many] { $count } днів запізнення
   *[other] { $count } дня запізнення
}
start-clock-bar = Минуло днів: { $done } з { $total }
start-clock-last-day = Ваш останній день: { $date }.
start-clock-today-word = Сьогодні останній день
start-clock-today = Сьогодні, { $date }, останній день вашого строку.
start-clock-over = Ваш останній день був { $date }. ‹DUO› ще не підтверджує, що ви все завершили.
start-clock-check = Ми порахували цей день самі. Він випадає на кінець місяця, тому можлива помилка. Запитайте в ‹DUO›, чи день правильний.
start-clock-dispute = Джерела називають різні останні дні.
start-clock-no-fine = Ви маєте такі самі права, як люди, які отримали притулок. Тому ви не отримаєте штрафу від ‹DUO›. Але пройти інтеграцію ви повинні.
start-clock-why = Чому саме цей день?
start-clock-rule-pip = Дата вашого першого плану (‹PIP›): { $date }. Ваш час починається наступного дня.
start-clock-rule-years = Ви маєте три роки.
start-clock-start-label = Ваш час почався
start-clock-end-label = Ваш останній день
start-clock-duo-says = Цей день нам повідомляє ‹DUO›.
start-clock-all-say = ‹DUO› каже те саме.
start-clock-own = Ми порахували це самі. Це не рішення ‹DUO› або муніципалітету.
start-clock-decides = Рішення про ваш строк приймає ‹DUO›.
start-clock-granted-word = Ви отримали додатковий час
start-clock-granted = Ви отримали від ‹DUO› додатковий час (‹verlenging›). Дата рішення: { $date }. Цей час уже входить у ваш останній день.
start-clock-pending-word = Ви просите додатковий час
start-clock-pending = Ви просите додатковий час (‹verlenging›). Дата, коли запит прийшов у ‹DUO›: { $date }. Ваш останній день поки не змінюється.
start-clock-not-started-word = Ще не почався
start-clock-not-started = Ви повинні пройти інтеграцію. Ваш час почнеться після вашого плану (‹PIP›).
start-clock-pip-due = Муніципалітет повинен скласти ваш план. Останній день для цього: { $date }.
start-clock-pip-late = Муніципалітет мав скласти ваш план не пізніше ніж { $date }. Зателефонуйте у свій муніципалітет.
start-clock-letter = Дата листа ‹DUO› про те, що ви повинні пройти інтеграцію: { $date }.
start-clock-paused-word = Тимчасово зупинено
start-clock-paused = Зараз вам тимчасово не треба проходити інтеграцію. У вас тимчасове звільнення.
start-clock-paused-since = Звільнення почалося { $date }.
start-clock-paused-until = Звільнення діє до { $date } включно.
start-clock-done-word = Завершено
start-clock-ended-word = Вам більше не треба проходити інтеграцію
start-clock-ended-on = Останній день обов’язку: { $date }.
start-clock-old-law-word = Інший закон
start-clock-old-law = Для вас діє старий закон (‹Wi2013›). За цим законом ми нічого не рахуємо. Запитайте про свій строк у ‹DUO›.
start-clock-old-law-since = Ваш обов’язок почався { $date }.
start-clock-not-obliged-word = Обов’язку немає
start-clock-not-obliged = ‹DUO› повідомляє: вам не треба проходити інтеграцію.

# What to do
start-todos-title = Що вам треба зробити зараз
start-next-step = Ваш наступний крок
start-todos-nothing = Зараз вам нічого не треба робити.
start-todos-nothing-since = Зараз вам нічого не треба робити. Нічого не змінилося з { $date }.
start-todos-next-moment = Наступна важлива дата: { $date }, { $what }.
start-todos-no-next-moment = Наступна важлива дата ще не відома. Хочете знати більше? Зателефонуйте у свій муніципалітет.
start-due = Не пізніше ніж { $date }
start-due-law = Не пізніше ніж { $date }, за законом
start-due-estimate = Приблизно { $date }, це тільки наше припущення
start-todo-cause = Джерело: { $what }, { $party }.
start-todo-task-why = Про це вас просить муніципалітет.
start-todo-message-why = У цьому повідомленні муніципалітет вас про щось просить.
start-todo-appointment-why = У вас зустріч: { $when }.
start-todo-intake = Прийдіть на вступну розмову (‹brede intake›)
start-todo-intake-why = Муніципалітет вас запрошує. На цій розмові ви говорите про свій план.
start-todo-pvt = Підпишіть заяву про участь (‹participatieverklaring›)
start-todo-pvt-why = Це частина вашого плану. ‹DUO› ще не має вашого підпису.
start-todo-objection = Ви можете подати заперечення проти такого рішення: { $what }
start-todo-objection-why = Це треба робити, тільки якщо ви не згодні з рішенням.
start-todo-verlenging = Ви можете попросити додатковий час (‹verlenging›)
start-todo-verlenging-why = Є частини, які ви ще не завершили. Зараз ви можете попросити в ‹DUO› додатковий час.
start-todo-route = Хочете інший навчальний маршрут (‹leerroute›)?
start-todo-route-why = Змінити його можна вже недовго. Поговоріть зі своїм муніципалітетом.
start-todo-exams = Запишіться на свої іспити
start-todo-exams-why = Ці іспити вам ще треба скласти: { $parts }.
start-todo-over = Ваш час закінчився. Зателефонуйте в ‹DUO› і у свій муніципалітет.
start-todo-over-why = ‹DUO› ще не підтверджує, що ви все завершили.
start-do-task = Відкрити завдання
start-do-call = Куди зателефонувати
start-do-message = Читати повідомлення
start-do-appointment = Переглянути зустріч
start-do-appointments = Переглянути ваші зустрічі
start-do-plan = Переглянути ваш план
start-do-rights = Переглянути ваші права і строки
start-do-progress = Переглянути ваш прогрес

# Next appointment
start-appointment-title = Ваша наступна зустріч
start-appointment-nothing = У вас немає зустрічей.
start-appointment-none-coming = Зараз у вас немає майбутніх зустрічей.

# What changed
start-changes-title = Що змінилося?
start-changes-nothing = У вашій справі ще нічого не сталося.
start-changes-first = Ви дивитеся тут уперше. Ось що було останнім:
start-changes-since = Ось що нового після вашого перегляду { $when }:
start-changes-none = Нічого не змінилося після вашого перегляду { $when }.
start-changes-all = Переглянути всю вашу справу

# Messages
start-messages-title = Повідомлення
start-messages-nothing = У вас немає повідомлень.
start-messages-read = Ви прочитали все
start-messages-newest = Останнє повідомлення: { $date }, { $subject }

# More
start-links-title = Більше про вашу інтеграцію
start-link-plan = Ваш план (‹PIP›)
start-link-progress = Ваш прогрес
start-link-obligations = Ваші строки і права
