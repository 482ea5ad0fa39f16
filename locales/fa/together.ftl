# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = نگاه کردن با هم
together-lead = ادغام خود را همراه یک نفر ببینید. هر کس روی گوشی خودش، هر کس به زبان خودش.
together-open = با کسی نگاه کنید
together-group = با هم
together-how-choose = شما انتخاب می‌کنید چه چیزی روی میز بیاید. فقط همان دیده می‌شود.
together-how-yes = می‌بینید چه کسی می‌خواهد نگاه کند. خودتان بله یا نه می‌گویید.
together-how-stop = همیشه می‌توانید با یک دکمه به آن پایان دهید. خودبه‌خود هم تمام می‌شود: وقتی بروید، و بعد از یک ساعت.
together-how-private = گروه شما، اقامت شما و سلامتی شما هیچ وقت روی میز نمی‌آید.
together-choose = چه چیزی روی میز می‌گذارید؟
together-choose-hint = یک کارت یا بیشتر انتخاب کنید. بعداً می‌توانید آن‌ها را بردارید.
together-choose-deadlines = مهلت‌ها و حق‌ها
together-choose-letters = پیام‌های شهرداری
together-delicate = این درباره یک تصمیم یا درباره پول است.
together-interpreter-title = موضوع پول، جریمه یا سلامتی شماست؟
together-interpreter = پس یک مترجم حرفه‌ای بخواهید. لازم نیست خانواده این را ترجمه کند. به شهرداری خود زنگ بزنید و بگویید: ‹ik wil graag een tolk› (من مترجم می‌خواهم).
together-start = شروع نگاه کردن با هم
together-nothing-to-choose = الان چیزی نیست که روی میز بگذارید. بعداً دوباره امتحان کنید.

# A running table
together-nobody = هنوز کسی با شما نگاه نمی‌کند
together-with = { $count ->
    [one] { $names } با شما نگاه می‌کند
   *[other] { $names } با شما نگاه می‌کنند
}
together-until = خودبه‌خود تمام می‌شود. پایان: { $time }.
together-stop = پایان نگاه کردن با هم
together-waiting = { $name } می‌خواهد با شما نگاه کند
together-same-number = { $name } هم این شماره را می‌بیند؟
together-yes = بله، درست است
together-no = نه، نگاه نکند
together-doubt = مطمئن نیستید؟ پس بگویید نه. همیشه می‌توانید کد جدید بسازید.
together-is-guest = بدون ورود شرکت می‌کند
together-is-helper = کمک‌کننده، با ‹DigiD› خودش وارد شده
together-is-coach = راهنما، از راه شهرداری وارد شده
together-invite-title = این‌طور کسی با شما نگاه می‌کند
together-invite-more = یک نفر دیگر هم نگاه کند
together-invite-scan = آن شخص دوربین را روی این کد می‌گیرد.
together-invite-qr = کد QR برای نگاه کردن با هم
together-invite-type = دوربین ندارد؟ پس آن شخص این نشانی را می‌نویسد:
together-invite-words = و بعد این شش کلمه را:
together-invite-until = این کلمه‌ها یک بار کار می‌کنند، تا { $time }.
together-invite-used = این کد استفاده شده یا دیگر معتبر نیست.
together-invite-again = ساختن کد جدید
together-table = روی میز
together-table-empty = چیزی روی میز نیست. الان هیچ کس چیزی نمی‌بیند.
together-point-hint = روی یک خط بزنید. آن خط برای آن شخص هم روشن می‌شود.
together-add = گذاشتن یک کارت دیگر روی میز
together-lost = ارتباط قطع شد. دوباره امتحان می‌کنیم.
together-pointed = کسی خط # را نشان می‌دهد.
together-refresh = ببینید چیز جدیدی هست یا نه
together-banner-label = نگاه کردن با هم
together-banner-nobody = شما نگاه کردن با هم را شروع کرده‌اید.
together-banner-waiting = کسی منتظر بله شماست.
together-banner-open = دیدن
together-banner-stop = پایان

# The way in
join-title = نگاه کردن با کسی
join-link = کد دارم و می‌خواهم نگاه کنم
join-coach-link = برای راهنماهای شهرداری
join-lead-words = شش کلمه گرفتید؟ آن‌ها را اینجا بنویسید. لازم نیست وارد شوید.
join-lead-code = کسی از شما می‌خواهد با او نگاه کنید. لازم نیست وارد شوید.
join-words = شش کلمه
join-words-hint = کلمه‌ها را به همین ترتیب بنویسید، با فاصله بین آن‌ها.
join-name = نام شما
join-name-hint = این‌طور آن شخص می‌بیند که شما هستید.
join-as = شما با نام { $name } نگاه می‌کنید.
join-go = نگاه کردن
join-only-table = فقط چیزی را می‌بینید که آن شخص روی میز می‌گذارد.
join-language = همه‌چیز را به زبان خودتان می‌خوانید.
join-nothing-kept = چیزی در گوشی شما نمی‌ماند.
join-coach-title = در شهرداری کار می‌کنید؟
join-coach-text = پس اول به عنوان راهنما وارد شوید. این‌طور آن شخص می‌بیند که واقعاً شما هستید.
join-coach-sign-in = ورود راهنما
join-helper-sign-in = ورود با ‹DigiD› خودم
join-helper-lead = { $name } می‌پرسد که می‌خواهید در ادغام کمک کنید یا نه.
join-helper-can = اجازه دارید نگاه کنید و سؤالی آماده کنید. شما چیزی نمی‌فرستید.
join-helper-own = با ‹DigiD› خودتان وارد می‌شوید، هیچ وقت با مال دیگری.
join-helper-accept = بله، می‌خواهم کمک کنم
join-coach-lead = { $name } می‌خواهد شما به عنوان راهنما با او نگاه کنید.
join-coach-can = اجازه دارید نگاه کنید و با هم توافق کنید. شما چیزی نمی‌فرستید.
join-coach-accept = بله، نگاه می‌کنم
join-kinds = این‌ها را می‌توانید ببینید
join-until = تا پایان روز { $date }
join-then-yes = بعد از آن هنوز { $name } باید بله بگوید.
join-signed-in = شما با نام { $name } وارد شده‌اید.

# The other side
table-title = نگاه کردن با هم
table-waiting = صبر کنید تا { $name } بله بگوید
table-number = { $name } هم این شماره را می‌بیند:
table-you-are = شما با نام { $name } شرکت می‌کنید.
table-with = شما با { $name } نگاه می‌کنید
table-you = روی کارتی «شما» نوشته شده؟ منظور { $name } است.
table-private = این‌ها اطلاعات { $name } است. به کسی نگویید.
table-empty = الان چیزی روی میز نیست.
table-leave = پایان نگاه کردن
table-over-title = نگاه کردن با هم تمام شد
table-over = الان دیگر اطلاعاتی نمی‌بینید. ممنون که همراه بودید.
table-over-again = می‌خواهید دوباره نگاه کنید؟ کد جدید بخواهید.

# Cards
card-lit = اینجا
card-remove = برداشتن کارت { $number }
card-decisions = تصمیم‌ها درباره وقت و معافیت (‹vrijstelling›)
card-letter = پیام: { $subject }
card-letter-unnamed = پیام از شهرداری
card-letter-sent = فرستاده شده در { $date }
card-letter-attachment = پیوست: { $name }
card-bring = با خود بیاورید: { $what }
card-exam = امتحان
card-school = در آموزشگاه
card-part-unseen = اینجا نمی‌بینیم
card-not-here = این را اینجا نشان نمی‌دهیم.
card-empty = الان چیزی روی این کارت نیست.
card-gone = این کارت دیگر اینجا نیست.
card-too-long = بقیه روی این کارت جا نمی‌شود.

# Kinds of data
kind-obligation = وظیفه و مهلت
kind-intake = گفت‌وگوی اول (‹Brede intake›) و آزمون توان یادگیری (‹leerbaarheidstoets›)
kind-plan = برنامه (‹PIP›)
kind-guidance = کلاس‌های اولیه (‹Voorinburgering›) و مددکاری
kind-hours = ساعت‌های درس و وضعیت در آموزشگاه
kind-exams = امتحان‌ها، ‹PVT› و ‹MAP›
kind-appointments = قرارهای ملاقات
kind-messages = کارها و پیام‌ها
kind-decisions = تصمیم‌های ‹DUO›
kind-fines = جریمه‌ها
kind-money = هزینه‌ها و وام

# What went wrong with a form
form-error-no-card = اول یک کارت انتخاب کنید.
form-error-no-name = نام خود را بنویسید.
form-error-no-category = انتخاب کنید آن شخص چه چیزی را می‌تواند ببیند.
form-error-no-text = اول متنی بنویسید.
form-error-too-long = این خیلی طولانی است. آن را کوتاه‌تر کنید.
form-error-code-unknown = این کد کار نمی‌کند، یا دیگر کار نمی‌کند. کد جدید بخواهید.
form-error-words-unknown = این کلمه‌ها کار نمی‌کنند، یا دیگر کار نمی‌کنند. ببینید درست هستند یا نه، یا کلمه‌های جدید بخواهید.
form-error-too-many-tries = بیش از حد امتحان شده است. کد جدید بخواهید.
form-error-needs-digid = اول با ‹DigiD› خودتان وارد شوید.
form-error-needs-coach = اول به عنوان راهنمای شهرداری وارد شوید.
form-error-own-invitation = این دعوت خودتان است. آن را به کس دیگری بدهید.
form-error-not-fresh = دوباره وارد شوید. بعد می‌توانید این را عوض کنید.
form-error-gone = این دیگر وجود ندارد. در این صفحه ببینید الان چطور است.
form-error-no-who = اول انتخاب کنید چه کسی را می‌خواهید دعوت کنید.
