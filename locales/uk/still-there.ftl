still-there-title = Ви ще тут?
still-there-lead = Ви певний час нічого не робили. Через дві хвилини ви автоматично вийдете.
still-there-why = Так ніхто інший не побачить ваші дані.
still-there-go-on = Так, я продовжую
