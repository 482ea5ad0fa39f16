who-saw-title = Кто видел мои данные
who-saw-lead = Здесь записано, кто смотрел ваши данные, когда и почему.
who-saw-unknown = Сейчас мы не можем прочитать список. Это не значит, что никто не смотрел. Попробуйте позже.
who-saw-others = Другие люди
who-saw-nobody = Никто другой не смотрел ваши данные в этом приложении.
who-saw-looked = { $name } ({ $role }). Просмотр: { $when }. Что именно: { $what }.
who-saw-looked-together = { $name } ({ $role }). Просмотр вместе с вами: { $when }. Что именно: { $what }.
who-saw-prepared = { $name } ({ $role }). Что-то подготовлено для вас: { $when }.
who-saw-agreed = { $name } ({ $role }). Записана или подтверждена договорённость с вами: { $when }.
who-saw-times = { $count ->
    [one] Всего { $count } раз: { $from } – { $to }.
    [few] Всего { $count } раза: { $from } – { $to }.
    [many] Всего { $count } раз: { $from } – { $to }.
   *[other] Всего { $count } раза: { $from } – { $to }.
}
who-saw-moment = { $day }, { $time }
who-saw-guest = гость без входа в приложение, имя выбрал сам гость
who-saw-helper = помощник
who-saw-coach = куратор, { $gemeente }
who-saw-list = { $first }, { $next }
who-saw-and = { $first } и { $last }
who-saw-something = ваши данные
who-saw-kind-obligation = ваша обязанность и ваш срок
who-saw-kind-intake = ваша вводная беседа (‹brede intake›)
who-saw-kind-plan = ваш план
who-saw-kind-guidance = ваше сопровождение
who-saw-kind-hours = ваши уроки
who-saw-kind-exams = ваши экзамены
who-saw-kind-appointments = ваши встречи
who-saw-kind-messages = ваши задания и сообщения
who-saw-kind-decisions = решения ‹DUO›
who-saw-kind-fines = ваши штрафы
who-saw-kind-money = ваши расходы и заём
who-saw-app = Это приложение, для вас
who-saw-app-why = Показывать вам ваши данные — задача муниципалитета по закону. Поэтому приложение может их запрашивать.
who-saw-asked = Чтобы показать вам страницу, приложение запросило данные. У кого: { $parties }. Когда: { $when }.
who-saw-sources = другие организации
who-saw-which = Какие данные?
who-saw-older = Раньше
who-saw-check = Верный ли это список?
who-saw-holds = Мы проверили: в списке ничего не убрано и не изменено.
who-saw-broken = В этом списке что-то не так. Позвоните в муниципалитет.
who-saw-chain = Каждая строка связана с предыдущей. Так видно, если кто-то что-то уберёт или изменит.
who-saw-code = Запишите это, если хотите проверить позже: { $code }
