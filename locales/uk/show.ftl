# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Показати
show-open = Показати це комусь
show-how = Дайте свій телефон людині на рецепції. Текст нідерландською – угорі.
show-missing = Зараз ми не можемо цього показати.
show-back = Назад
