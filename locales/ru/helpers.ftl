helpers-title = Кто мне помогает
helpers-lead = Здесь видно, кто может смотреть ваши данные и до какого дня. Вы всегда можете это прекратить.
helpers-now = Кто сейчас может смотреть
helpers-nobody = Никто не смотрит ваши данные.
helpers-stop-all = Прекратить всё сразу
helpers-asked = { $name } принимает ваше приглашение. Это нужный человек?
helpers-state-asked = Нужно ваше «да»
helpers-state-active = Может смотреть
helpers-sees = Может видеть:
helpers-until = Последний день: { $date }
helpers-used = Последний просмотр: { $when }
helpers-may-prepare = Может готовить для вас вопросы и ответы
helpers-yes = Да, всё верно
helpers-yes-not-fresh = Сначала войдите снова. Потом вы сможете сказать «да».
helpers-no = Нет
helpers-revoke = Прекратить
helpers-invite = Пригласить кого-нибудь
helpers-not-fresh = Сначала войдите снова. Так мы точно знаем, что доступ даёте именно вы.
helpers-sign-in-again = Войти снова
helpers-invited-helper = Покажите этот код своему помощнику. Помощник входит со своим ‹DigiD›.
helpers-invited-coach = Покажите этот код своему куратору. Куратор входит через муниципалитет.
helpers-invited-then = Потом здесь появится имя. Другой человек что-то увидит, только когда вы скажете «да».
helpers-who = Кого вы приглашаете?
helpers-who-helper = Того, кто мне помогает, например родственника
helpers-who-coach = Моего куратора из муниципалитета
helpers-what = Что может видеть этот человек?
helpers-what-hint = Вы выбираете сами. Сейчас всё выключено.
helpers-delicate = Деньги, штрафы и решения
helpers-delicate-hint = Это выключено, потому что такое трудно хорошо перевести. Ошибка может стоить вам денег.
helpers-how-long = На какое время?
helpers-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
helpers-prepare = Этот помощник может также готовить для меня вопросы и ответы
helpers-make = Сделать приглашение
helpers-rules = Полезно знать
helpers-rule-digid = Никогда никому не давайте свой ‹DigiD›.
helpers-rule-silent = Если вы прекратите доступ, другой человек не получит сообщения.
helpers-rule-apart = Помощники не видят друг друга.
helpers-rule-send = Помощник никогда не может ничего отправить. Это делаете вы сами.
helpers-rule-lapse = Кто-то не смотрит 60 дней? Тогда доступ закончится сам.
helpers-over = Больше не действует
helpers-over-lapsed = Прекращено: 60 дней не было просмотров.
helpers-over-expired = Время закончилось.
helpers-over-revoked = Вы это прекратили.
