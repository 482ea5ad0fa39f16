# Before sign-in.
welcome-title = Ваша інтеграція в одному місці
welcome-lead = Дивіться, що ви вже зробили і що ще треба зробити.
welcome-clock = Ви бачите, скільки маєте часу і що треба зробити зараз.
welcome-appointments = Ви бачите свій план, свої зустрічі та повідомлення.
welcome-language = Ви читаєте все своєю мовою.
welcome-sandbox = Це тестова версія. Люди і дані вигадані.
welcome-sign-in = Увійти з ‹DigiD›: { $gemeente }
welcome-languages = Оберіть свою мову
welcome-no-digid = Не маєте ‹DigiD›?
welcome-no-digid-text = Телефонуйте: { $gemeente }. Муніципалітет вам допоможе.
welcome-not-title = Чого цей застосунок не робить?
welcome-not-post = Застосунок не замінює пошту. Читайте також свої листи.
welcome-not-change = Тут не можна нічого змінити в ‹DUO› або в муніципалітеті.
welcome-not-decide = Застосунок нічого не вирішує. Рішення приймають ‹DUO› і муніципалітет.
welcome-privacy = Ми не зберігаємо вашу справу.
welcome-privacy-link = Більше про захист ваших даних
