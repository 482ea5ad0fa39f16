not-found-title = Цієї сторінки немає
not-found-lead = Можливо, адреса неправильна або сторінку видалено.
not-found-start = На головну
not-found-welcome = На першу сторінку
not-found-call = Потрібна допомога? Телефонуйте:
