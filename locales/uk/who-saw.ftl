who-saw-title = Хто бачив мої дані
who-saw-lead = Тут записано, хто дивився ваші дані, коли і чому.
who-saw-unknown = Зараз ми не можемо прочитати список. Це не означає, що ніхто не дивився. Спробуйте пізніше.
who-saw-others = Інші люди
who-saw-nobody = Ніхто інший не дивився ваші дані в цьому застосунку.
who-saw-looked = { $name } ({ $role }). Перегляд: { $when }. Що саме: { $what }.
who-saw-looked-together = { $name } ({ $role }). Перегляд разом із вами: { $when }. Що саме: { $what }.
who-saw-prepared = { $name } ({ $role }). Щось підготовлено для вас: { $when }.
who-saw-agreed = { $name } ({ $role }). Записано або підтверджено домовленість із вами: { $when }.
who-saw-times = { $count ->
    [one] Усього { $count } раз, з { $from } до { $to }.
    [few] Усього { $count } рази, з { $from } до { $to }.
    [many] Усього { $count } разів, з { $from } до { $to }.
   *[other] Усього { $count } раза, з { $from } до { $to }.
}
who-saw-moment = { $day }, { $time }
who-saw-guest = гість без облікового запису, ім’я обрано самостійно
who-saw-helper = помічник
who-saw-coach = куратор, { $gemeente }
who-saw-list = { $first }, { $next }
who-saw-and = { $first } і { $last }
who-saw-something = ваші дані
who-saw-kind-obligation = ваш обов’язок і ваш строк
who-saw-kind-intake = ваша вступна розмова (‹brede intake›)
who-saw-kind-plan = ваш план
who-saw-kind-guidance = ваш супровід
who-saw-kind-hours = ваші уроки
who-saw-kind-exams = ваші іспити
who-saw-kind-appointments = ваші зустрічі
who-saw-kind-messages = ваші завдання і повідомлення
who-saw-kind-decisions = рішення ‹DUO›
who-saw-kind-fines = ваші штрафи
who-saw-kind-money = ваші витрати і позика
who-saw-app = Цей застосунок, для вас
who-saw-app-why = Показувати вам ваші дані – завдання муніципалітету за законом. Тому застосунок може їх запитувати.
who-saw-asked = Щоб показати вам сторінку, застосунок запитав дані. У кого: { $parties }. Коли: { $when }.
who-saw-sources = інші організації
who-saw-which = Які дані?
who-saw-older = Раніше
who-saw-check = Чи правильний цей список?
who-saw-holds = Ми перевірили: список повний.
who-saw-broken = У цьому списку щось неправильно. Зателефонуйте в муніципалітет.
who-saw-chain = Кожен рядок пов’язаний із попереднім. Так видно, якщо хтось щось прибере або змінить.
who-saw-code = Запишіть це, якщо хочете перевірити пізніше: { $code }
