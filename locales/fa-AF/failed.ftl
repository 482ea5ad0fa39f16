failed-title = یک مشکل پیش آمد
failed-lead = تقصیر شما نیست. چند دقیقه بعد دوباره کوشش کنید.
failed-nothing-lost = معلومات شما در ‹DUO› و شاروالی گم نشده است.
failed-code = زنگ می‌زنید؟ این کد را بگویید
