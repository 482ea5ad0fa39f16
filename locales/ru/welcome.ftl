# Before sign-in.
welcome-title = Ваша интеграция в одном месте
welcome-lead = Смотрите, что вы уже сделали и что ещё нужно сделать.
welcome-clock = Вы видите, сколько у вас времени и что нужно сделать сейчас.
welcome-appointments = Вы видите свой план, свои встречи и сообщения.
welcome-language = Вы читаете всё на своём языке.
welcome-sandbox = Это пробная версия. Люди и данные выдуманы.
welcome-sign-in = Войти с ‹DigiD›: { $gemeente }
welcome-languages = Выберите свой язык
welcome-no-digid = У вас нет ‹DigiD›?
welcome-no-digid-text = Позвоните: { $gemeente }. Муниципалитет вам поможет.
welcome-not-title = Чего это приложение не делает?
welcome-not-post = Приложение не заменяет почту. Читайте и свои письма.
welcome-not-change = Здесь нельзя ничего изменить в ‹DUO› или в муниципалитете.
welcome-not-decide = Приложение ничего не решает. Решения принимают ‹DUO› и муниципалитет.
welcome-privacy = Мы не храним ваше дело.
welcome-privacy-link = Подробнее о защите ваших данных
