still-there-title = Вы ещё здесь?
still-there-lead = Вы долго ничего не делали. Через две минуты вы автоматически выйдете.
still-there-why = Так никто другой не увидит ваши данные.
still-there-go-on = Да, я продолжаю
