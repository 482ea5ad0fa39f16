# Before sign-in.
welcome-title = ادغام شما در یک جا
welcome-lead = ببینید چه کارهایی کرده‌اید و چه کارهایی هنوز مانده است.
welcome-clock = می‌بینید چقدر وقت دارید و الان چه کاری باید بکنید.
welcome-appointments = برنامه، قرارهای ملاقات و پیام‌های خود را می‌بینید.
welcome-language = همه‌چیز را به زبان خودتان می‌خوانید.
welcome-sandbox = این یک محیط آزمایشی است. آدم‌ها و اطلاعات آن واقعی نیستند.
welcome-sign-in = ورود به { $gemeente } با ‹DigiD›
welcome-languages = زبان خود را انتخاب کنید
welcome-no-digid = ‹DigiD› ندارید؟
welcome-no-digid-text = به { $gemeente } زنگ بزنید. شهرداری به شما کمک می‌کند.
welcome-not-title = این اپ چه کارهایی نمی‌کند؟
welcome-not-post = این اپ جای نامه‌های پستی را نمی‌گیرد. نامه‌های خود را هم بخوانید.
welcome-not-change = اینجا نمی‌توانید چیزی را در ‹DUO› یا شهرداری عوض کنید.
welcome-not-decide = این اپ هیچ تصمیمی نمی‌گیرد. ‹DUO› و شهرداری تصمیم می‌گیرند.
welcome-privacy = ما پرونده شما را نگه نمی‌داریم.
welcome-privacy-link = بیشتر درباره حریم خصوصی
