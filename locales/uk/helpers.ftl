helpers-title = Хто мені допомагає
helpers-lead = Тут видно, хто може дивитися ваші дані й до якого дня. Ви завжди можете це зупинити.
helpers-now = Хто зараз може дивитися
helpers-nobody = Ніхто не дивиться ваші дані.
helpers-stop-all = Зупинити все одразу
helpers-asked = { $name } приймає ваше запрошення. Це та людина?
helpers-state-asked = Чекає на ваше «так»
helpers-state-active = Може дивитися
helpers-sees = Може бачити:
helpers-until = До { $date } включно
helpers-used = Останній перегляд: { $when }
helpers-may-prepare = Може готувати для вас запитання і відповіді
helpers-yes = Так, усе правильно
helpers-yes-not-fresh = Спершу увійдіть знову. Потім ви зможете сказати «так».
helpers-no = Ні
helpers-revoke = Зупинити
helpers-invite = Запросити когось
helpers-not-fresh = Спершу увійдіть знову. Так ми точно знатимемо, що доступ даєте саме ви.
helpers-sign-in-again = Увійти знову
helpers-invited-helper = Покажіть цей код своєму помічнику. Помічник входить зі своїм ‹DigiD›.
helpers-invited-coach = Покажіть цей код своєму куратору. Куратор входить через муніципалітет.
helpers-invited-then = Потім тут з’явиться ім’я. Інша людина щось побачить, тільки коли ви скажете «так».
helpers-who = Кого ви запрошуєте?
helpers-who-helper = Когось, хто мені допомагає, наприклад родича
helpers-who-coach = Мого куратора з муніципалітету
helpers-what = Що може бачити ця людина?
helpers-what-hint = Ви обираєте самі. Зараз усе вимкнено.
helpers-delicate = Гроші, штрафи і рішення
helpers-delicate-hint = Це вимкнено, бо таке важко добре перекласти. Помилка може коштувати вам грошей.
helpers-how-long = На який час?
helpers-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
helpers-prepare = Цей помічник може також готувати для мене запитання і відповіді
helpers-make = Зробити запрошення
helpers-rules = Добре знати
helpers-rule-digid = Ніколи нікому не давайте свій ‹DigiD›.
helpers-rule-silent = Якщо ви все зупините, інша людина не отримає повідомлення.
helpers-rule-apart = Помічники не бачать одне одного.
helpers-rule-send = Помічник ніколи не може нічого надіслати. Це робите ви самі.
helpers-rule-lapse = Хтось не дивиться 60 днів? Тоді доступ закінчиться сам.
helpers-over = Більше не діє
helpers-over-lapsed = Зупинено, бо 60 днів не використовували.
helpers-over-expired = Час закінчився.
helpers-over-revoked = Ви це зупинили.
