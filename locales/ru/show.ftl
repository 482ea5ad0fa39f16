# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Показать
show-open = Показать это кому-нибудь
show-how = Дайте свой телефон человеку на стойке приёма. Сверху есть текст на нидерландском.
show-missing = Сейчас мы не можем это показать.
show-back = Назад
