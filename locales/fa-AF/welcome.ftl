# Before sign-in.
welcome-title = ادغام شما در یک جا
welcome-lead = ببینید چه کارهایی را کرده‌اید و چه کارهایی هنوز مانده است.
welcome-clock = می‌بینید چقدر وقت دارید و حالا چه کار باید بکنید.
welcome-appointments = پلان، وعده‌های ملاقات و پیام‌های خود را می‌بینید.
welcome-language = همه چیز را به زبان خود می‌خوانید.
welcome-sandbox = این یک محیط آزمایشی است. مردم و معلومات در آن واقعی نیستند.
welcome-sign-in = ورود به { $gemeente } با ‹DigiD›
welcome-languages = زبان خود را انتخاب کنید
welcome-no-digid = ‹DigiD› ندارید؟
welcome-no-digid-text = به { $gemeente } زنگ بزنید. شاروالی شما را کمک می‌کند.
welcome-not-title = این اپ چه کارهایی را نمی‌کند؟
welcome-not-post = این اپ جای نامه‌های پستی را نمی‌گیرد. نامه‌های خود را هم بخوانید.
welcome-not-change = اینجا نمی‌توانید چیزی را در ‹DUO› یا شاروالی تغییر بدهید.
welcome-not-decide = این اپ هیچ تصمیمی نمی‌گیرد. ‹DUO› و شاروالی تصمیم می‌گیرند.
welcome-privacy = ما دوسیه شما را نگه نمی‌داریم.
welcome-privacy-link = بیشتر درباره حریم خصوصی
