not-found-title = Этой страницы нет
not-found-lead = Возможно, адрес неверный или страницу убрали.
not-found-start = На главную
not-found-welcome = На первую страницу
not-found-call = Нужна помощь? Звоните:
