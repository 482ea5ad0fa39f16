# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Дивитися разом
together-lead = Перегляньте свою інтеграцію разом із кимось. Кожен на своєму телефоні, кожен своєю мовою.
together-open = Дивитися разом із кимось
together-group = Разом
together-how-choose = Ви обираєте, що показати. Видно тільки це.
together-how-yes = Ви бачите, хто хоче дивитися з вами. Ви самі кажете «так» або «ні».
together-how-stop = Зупинити можна завжди, однією кнопкою. Усе закінчиться й само: коли ви вийдете або через годину.
together-how-private = Вашу групу, ваше право на проживання і ваше здоров’я ми ніколи не показуємо.
together-choose = Що ви хочете показати?
together-choose-hint = Оберіть одну або кілька карток. Потім їх можна прибрати.
together-choose-deadlines = Строки і права
together-choose-letters = Повідомлення від муніципалітету
together-delicate = Тут ідеться про рішення або про гроші.
together-interpreter-title = Ідеться про гроші, штраф або ваше здоров’я?
together-interpreter = Тоді попросіть професійного перекладача. Родичам не треба це перекладати. Зателефонуйте у свій муніципалітет і скажіть, що хочете перекладача: ‹ik wil graag een tolk›.
together-start = Почати дивитися разом
together-nothing-to-choose = Зараз немає чого показати. Спробуйте пізніше.

# A running table
together-nobody = З вами ще ніхто не дивиться
together-with = { $count ->
    [one] Разом із вами дивиться { $names }
    [few] Разом із вами дивляться { $names }
    [many] Разом із вами дивляться { $names }
   *[other] Разом із вами дивляться { $names }
}
together-until = Перегляд закінчиться сам. Час: { $time }.
together-stop = Закінчити дивитися разом
together-waiting = { $name } хоче дивитися разом із вами
together-same-number = { $name } теж бачить цей номер?
together-yes = Так, правильно
together-no = Ні, не показувати
together-doubt = Не впевнені? Скажіть «ні». Ви завжди можете зробити новий код.
together-is-guest = Дивиться без входу в застосунок
together-is-helper = Помічник, вхід зі своїм ‹DigiD›
together-is-coach = Куратор, вхід через муніципалітет
together-invite-title = Як хтось може дивитися з вами
together-invite-more = Запросити ще когось
together-invite-scan = Інша людина наводить камеру на цей код.
together-invite-qr = QR-код, щоб дивитися разом
together-invite-type = Немає камери? Тоді інша людина вводить цю адресу:
together-invite-words = А потім ці шість слів:
together-invite-until = Слова діють один раз, до { $time }.
together-invite-used = Код уже використали або він більше не діє.
together-invite-again = Зробити новий код
together-table = Зараз показано
together-table-empty = Нічого не показано. Зараз ніхто нічого не бачить.
together-point-hint = Торкніться рядка. Тоді він засвітиться і в іншої людини.
together-add = Показати ще одну картку
together-lost = Зв’язок зник. Ми пробуємо ще раз.
together-pointed = Хтось показує на рядок #.
together-refresh = Перевірити, чи є щось нове
together-banner-label = Дивитися разом
together-banner-nobody = Ви почали дивитися разом.
together-banner-waiting = Хтось чекає на ваше «так».
together-banner-open = Відкрити
together-banner-stop = Зупинити

# The way in
join-title = Дивитися разом із кимось
join-link = У мене є код, щоб дивитися разом
join-coach-link = Для кураторів муніципалітету
join-lead-words = Отримали шість слів? Введіть їх тут. Входити в застосунок не треба.
join-lead-code = Хтось просить вас дивитися разом. Входити в застосунок не треба.
join-words = Шість слів
join-words-hint = Введіть слова в цьому порядку, з пробілом між ними.
join-name = Ваше ім’я
join-name-hint = Так інша людина побачить, що це ви.
join-as = Ви дивитеся під іменем { $name }.
join-go = Дивитися разом
join-only-table = Ви бачите тільки те, що показує інша людина.
join-language = Ви читаєте все своєю мовою.
join-nothing-kept = На вашому телефоні нічого не залишиться.
join-coach-title = Ви працюєте в муніципалітеті?
join-coach-text = Тоді спершу увійдіть як куратор. Так інша людина бачить, що це справді ви.
join-coach-sign-in = Увійти як куратор
join-helper-sign-in = Увійти зі своїм ‹DigiD›
join-helper-lead = { $name } просить вас допомогти з інтеграцією.
join-helper-can = Ви можете дивитися і готувати запитання. Ви нічого не надсилаєте.
join-helper-own = Ви входите зі своїм ‹DigiD›, ніколи не з чужим.
join-helper-accept = Так, хочу допомогти
join-coach-lead = { $name } хоче, щоб ви як куратор дивилися разом.
join-coach-can = Ви можете дивитися і разом записувати домовленості. Ви нічого не надсилаєте.
join-coach-accept = Так, буду дивитися
join-kinds = Ось що вам можна бачити
join-until = До { $date } включно
join-then-yes = Потім { $name } ще має сказати «так».
join-signed-in = Ви увійшли під іменем { $name }.

# The other side
table-title = Дивитися разом
table-waiting = Зачекайте, поки { $name } скаже «так»
table-number = { $name } теж бачить цей номер:
table-you-are = Ваше ім’я тут: { $name }.
table-with = Разом із вами дивиться { $name }
table-you = На картці написано «ви»? Тоді йдеться не про вас, а про іншу людину: { $name }.
table-private = Чиї це дані: { $name }. Нікому про них не розповідайте.
table-empty = Зараз нічого не показано.
table-leave = Закінчити дивитися
table-over-title = Спільний перегляд закінчено
table-over = Тепер ви більше не бачите даних. Дякуємо, що дивилися разом.
table-over-again = Хочете знову дивитися разом? Попросіть новий код.

# Cards
card-lit = Тут
card-remove = Прибрати картку { $number }
card-decisions = Рішення про час і звільнення (‹vrijstelling›)
card-letter = Повідомлення: { $subject }
card-letter-unnamed = Повідомлення від муніципалітету
card-letter-sent = Надіслано { $date }
card-letter-attachment = Доданий файл: { $name }
card-bring = Візьміть із собою: { $what }
card-exam = Іспит
card-school = У школі
card-part-unseen = тут ми цього не бачимо
card-not-here = Цього ми тут не показуємо.
card-empty = На цій картці зараз нічого немає.
card-gone = Цієї картки більше немає.
card-too-long = Решта не вміщається на цій картці.

# Kinds of data
kind-obligation = Обов’язок і строк
kind-intake = Вступна розмова (‹brede intake›) і тест (‹leerbaarheidstoets›)
kind-plan = План (‹PIP›)
kind-guidance = Підготовка до інтеграції (‹voorinburgering›) і супровід
kind-hours = Години уроків і як ідуть справи у школі
kind-exams = Іспити, ‹PVT› і ‹MAP›
kind-appointments = Зустрічі
kind-messages = Завдання і повідомлення
kind-decisions = Рішення ‹DUO›
kind-fines = Штрафи
kind-money = Витрати і позика

# What went wrong with a form
form-error-no-card = Спершу оберіть картку.
form-error-no-name = Впишіть своє ім’я.
form-error-no-category = Оберіть, що може бачити інша людина.
form-error-no-text = Спершу напишіть текст.
form-error-too-long = Текст задовгий. Напишіть коротше.
form-error-code-unknown = Цей код не діє або вже не діє. Попросіть новий код.
form-error-words-unknown = Ці слова не діють або вже не діють. Перевірте їх або попросіть нові.
form-error-too-many-tries = Забагато спроб. Попросіть новий код.
form-error-needs-digid = Спершу увійдіть зі своїм ‹DigiD›.
form-error-needs-coach = Спершу увійдіть як куратор муніципалітету.
form-error-own-invitation = Це ваше власне запрошення. Дайте його комусь іншому.
form-error-not-fresh = Увійдіть знову. Потім ви зможете це змінити.
form-error-gone = Цього більше немає. Подивіться на цій сторінці, як є зараз.
form-error-no-who = Спершу оберіть, кого хочете запросити.
