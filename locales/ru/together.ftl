# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Смотреть вместе
together-lead = Посмотрите свою интеграцию вместе с кем-нибудь. Каждый на своём телефоне, каждый на своём языке.
together-open = Смотреть вместе с кем-нибудь
together-group = Вместе
together-how-choose = Вы выбираете, что показать. Видно только это.
together-how-yes = Вы видите, кто хочет смотреть вместе с вами. Вы сами говорите «да» или «нет».
together-how-stop = Закончить можно всегда, одной кнопкой. Просмотр закончится и сам: когда вы уйдёте или через час.
together-how-private = Вашу группу, ваше право на проживание и ваше здоровье мы никогда не показываем.
together-choose = Что вы хотите показать?
together-choose-hint = Выберите одну или несколько карточек. Потом их можно убрать.
together-choose-deadlines = Сроки и права
together-choose-letters = Сообщения от муниципалитета
together-delicate = Здесь речь о решении или о деньгах.
together-interpreter-title = Речь о деньгах, штрафе или вашем здоровье?
together-interpreter = Тогда попросите профессионального переводчика. Родные не обязаны это переводить. Позвоните в свой муниципалитет и скажите, что хотите переводчика: «‹Ik wil graag een tolk›».
together-start = Начать смотреть вместе
together-nothing-to-choose = Сейчас нечего показать. Попробуйте позже.

# A running table
together-nobody = С вами ещё никто не смотрит
together-with = { $count ->
    [one] Вместе с вами смотрит { $names }
    [few] Вместе с вами смотрят { $names }
    [many] Вместе с вами смотрят { $names }
   *[other] Вместе с вами смотрят { $names }
}
together-until = Просмотр закончится сам. Время: { $time }.
together-stop = Закончить смотреть вместе
together-waiting = { $name } хочет смотреть вместе с вами
together-same-number = { $name } тоже видит этот номер?
together-yes = Да, верно
together-no = Нет, не показывать
together-doubt = Не уверены? Скажите «нет». Вы всегда можете сделать новый код.
together-is-guest = Смотрит без входа в приложение
together-is-helper = Помощник, вход со своим ‹DigiD›
together-is-coach = Куратор, вход через муниципалитет
together-invite-title = Как кто-то может смотреть с вами
together-invite-more = Пригласить ещё кого-нибудь
together-invite-scan = Другой человек наводит камеру на этот код.
together-invite-qr = QR-код, чтобы смотреть вместе
together-invite-type = Нет камеры? Тогда другой человек вводит этот адрес:
together-invite-words = А потом эти шесть слов:
together-invite-until = Слова действуют один раз, до { $time }.
together-invite-used = Код уже использован или больше не действует.
together-invite-again = Сделать новый код
together-table = Сейчас показано
together-table-empty = Ничего не показано. Сейчас никто ничего не видит.
together-point-hint = Нажмите на строку. Тогда она засветится и у другого человека.
together-add = Показать ещё одну карточку
together-lost = Связь пропала. Мы пробуем ещё раз.
together-pointed = Кто-то показывает на строку #.
together-refresh = Проверить, есть ли новое
together-banner-label = Смотреть вместе
together-banner-nobody = Вы начали смотреть вместе.
together-banner-waiting = Кто-то ждёт вашего «да».
together-banner-open = Посмотреть
together-banner-stop = Закончить

# The way in
join-title = Смотреть вместе с кем-нибудь
join-link = У меня есть код, чтобы смотреть вместе
join-coach-link = Для кураторов муниципалитета
join-lead-words = Получили шесть слов? Введите их здесь. Входить в приложение не нужно.
join-lead-code = Кто-то просит вас смотреть вместе. Входить в приложение не нужно.
join-words = Шесть слов
join-words-hint = Введите слова в этом порядке, с пробелом между ними.
join-name = Ваше имя
join-name-hint = Так другой человек увидит, что это вы.
join-as = Ваше имя для другого человека: { $name }.
join-go = Смотреть вместе
join-only-table = Вы видите только то, что показывает другой человек.
join-language = Вы читаете всё на своём языке.
join-nothing-kept = На вашем телефоне ничего не останется.
join-coach-title = Вы работаете в муниципалитете?
join-coach-text = Тогда сначала войдите как куратор. Так другой человек видит, что это правда вы.
join-coach-sign-in = Войти как куратор
join-helper-sign-in = Войти со своим ‹DigiD›
join-helper-lead = { $name } просит вас помочь с интеграцией.
join-helper-can = Вы можете смотреть и готовить вопросы. Вы ничего не отправляете.
join-helper-own = Вы входите со своим ‹DigiD›, никогда не с чужим.
join-helper-accept = Да, хочу помочь
join-coach-lead = { $name } хочет, чтобы вы как куратор смотрели вместе.
join-coach-can = Вы можете смотреть и вместе записывать договорённости. Вы ничего не отправляете.
join-coach-accept = Да, буду смотреть
join-kinds = Вот что вам можно видеть
join-until = Последний день: { $date }
join-then-yes = Это начнёт действовать, когда { $name } скажет «да».
join-signed-in = Вы вошли под именем { $name }.

# The other side
table-title = Смотреть вместе
table-waiting = Подождите, пока { $name } скажет «да»
table-number = { $name } тоже видит этот номер:
table-you-are = Ваше имя здесь: { $name }.
table-with = Вместе с вами смотрит { $name }
table-you = На карточке написано «вы»? Тогда речь не о вас, а о другом человеке: { $name }.
table-private = Это данные другого человека: { $name }. Никому о них не рассказывайте.
table-empty = Сейчас ничего не показано.
table-leave = Закончить смотреть
table-over-title = Общий просмотр закончен
table-over = Теперь вы больше не видите данных. Спасибо, что смотрели вместе.
table-over-again = Хотите снова смотреть вместе? Попросите новый код.

# Cards
card-lit = Здесь
card-remove = Убрать карточку { $number }
card-decisions = Решения о времени и освобождении (‹vrijstelling›)
card-letter = Сообщение: { $subject }
card-letter-unnamed = Сообщение от муниципалитета
card-letter-sent = Дата отправки: { $date }
card-letter-attachment = Приложенный файл: { $name }
card-bring = Возьмите с собой: { $what }
card-exam = Экзамен
card-school = В школе
card-part-unseen = здесь мы этого не видим
card-not-here = Этого мы здесь не показываем.
card-empty = На этой карточке сейчас ничего нет.
card-gone = Этой карточки больше нет.
card-too-long = Остальное не помещается на этой карточке.

# Kinds of data
kind-obligation = Обязанность и срок
kind-intake = Вводная беседа (‹brede intake›) и тест (‹leerbaarheidstoets›)
kind-plan = План (‹PIP›)
kind-guidance = Подготовка к интеграции (‹voorinburgering›) и сопровождение
kind-hours = Часы уроков и как идут дела в школе
kind-exams = Экзамены, ‹PVT› и ‹MAP›
kind-appointments = Встречи
kind-messages = Задания и сообщения
kind-decisions = Решения ‹DUO›
kind-fines = Штрафы
kind-money = Расходы и заём

# What went wrong with a form
form-error-no-card = Сначала выберите карточку.
form-error-no-name = Впишите своё имя.
form-error-no-category = Выберите, что может видеть другой человек.
form-error-no-text = Сначала напишите текст.
form-error-too-long = Текст слишком длинный. Напишите короче.
form-error-code-unknown = Этот код не действует или уже не действует. Попросите новый код.
form-error-words-unknown = Эти слова не действуют или уже не действуют. Проверьте их или попросите новые.
form-error-too-many-tries = Слишком много попыток. Попросите новый код.
form-error-needs-digid = Сначала войдите со своим ‹DigiD›.
form-error-needs-coach = Сначала войдите как куратор муниципалитета.
form-error-own-invitation = Это ваше собственное приглашение. Дайте его кому-нибудь другому.
form-error-not-fresh = Войдите снова. Потом вы сможете это изменить.
form-error-gone = Этого больше нет. Посмотрите на этой странице, что есть сейчас.
form-error-no-who = Сначала выберите, кого вы хотите пригласить.
