# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = یکجا دیدن
together-lead = ادغام خود را یکجا با کسی ببینید. هر کس در تلفون خودش، هر کس به زبان خودش.
together-open = یکجا با کسی ببینید
together-group = یکجا
together-how-choose = شما انتخاب می‌کنید که چه چیزی روی میز بیاید. فقط همان دیده می‌شود.
together-how-yes = می‌بینید چه کسی می‌خواهد ببیند. خود شما بلی یا نه می‌گویید.
together-how-stop = همیشه با یک دکمه توقف داده می‌توانید. خود به خود هم تمام می‌شود: وقتی بروید، و بعد از یک ساعت.
together-how-private = گروه شما، اقامت شما و صحت شما هیچ وقت روی میز نمی‌آید.
together-choose = چه چیزی را روی میز می‌گذارید؟
together-choose-hint = یک یا چند کارت انتخاب کنید. بعداً می‌توانید آن‌ها را از روی میز دور کنید.
together-choose-deadlines = مهلت‌ها و حق‌ها
together-choose-letters = پیام‌های شاروالی
together-delicate = این درباره یک تصمیم یا درباره پول است.
together-interpreter-title = موضوع پول، جریمه یا صحت شما است؟
together-interpreter = پس یک ترجمان مسلکی بخواهید. لازم نیست فامیل این را ترجمه کند. به شاروالی خود زنگ بزنید و بگویید: ‹ik wil graag een tolk› (من ترجمان می‌خواهم).
together-start = شروع یکجا دیدن
together-nothing-to-choose = حالا چیزی نیست که روی میز بگذارید. بعداً دوباره کوشش کنید.

# A running table
together-nobody = هنوز کسی یکجا با شما نمی‌بیند
together-with = { $count ->
    [one] { $names } یکجا با شما می‌بیند
   *[other] { $names } یکجا با شما می‌بینند
}
together-until = خود به خود تمام می‌شود. وقت تمام شدن: { $time }.
together-stop = توقف یکجا دیدن
together-waiting = { $name } می‌خواهد یکجا با شما ببیند
together-same-number = { $name } هم این نمبر را می‌بیند؟
together-yes = بلی، درست است
together-no = نه، نبیند
together-doubt = مطمئن نیستید؟ پس نه بگویید. همیشه می‌توانید کد جدید بسازید.
together-is-guest = بدون وارد شدن اشتراک می‌کند
together-is-helper = کمک‌کننده، با ‹DigiD› خودش وارد شده
together-is-coach = رهنما، از راه شاروالی وارد شده
together-invite-title = به این شکل کسی یکجا با شما می‌بیند
together-invite-more = یک نفر دیگر هم ببیند
together-invite-scan = آن شخص کمره را روی این کد بگیرد.
together-invite-qr = کد QR برای یکجا دیدن
together-invite-type = کمره نیست؟ پس آن شخص این آدرس را بنویسد:
together-invite-words = و بعد این شش کلمه را:
together-invite-until = این کلمه‌ها یک بار کار می‌کند، تا { $time }.
together-invite-used = این کد استفاده شده یا دیگر اعتبار ندارد.
together-invite-again = ساختن کد جدید
together-table = روی میز
together-table-empty = چیزی روی میز نیست. حالا هیچ کس چیزی نمی‌بیند.
together-point-hint = روی یک خط فشار بدهید. آن خط برای آن شخص هم روشن می‌شود.
together-add = گذاشتن یک کارت دیگر روی میز
together-lost = ارتباط قطع شد. دوباره کوشش می‌کنیم.
together-pointed = کسی خط # را نشان می‌دهد.
together-refresh = ببینید چیز جدید است یا نه
together-banner-label = یکجا دیدن
together-banner-nobody = شما یکجا دیدن را شروع کرده‌اید.
together-banner-waiting = کسی منتظر بلی شما است.
together-banner-open = دیدن
together-banner-stop = توقف

# The way in
join-title = یکجا دیدن با کسی
join-link = کد دارم و می‌خواهم ببینم
join-coach-link = برای رهنماهای شاروالی
join-lead-words = شش کلمه گرفتید؟ آن‌ها را اینجا بنویسید. لازم نیست وارد شوید.
join-lead-code = کسی از شما می‌خواهد یکجا با او ببینید. لازم نیست وارد شوید.
join-words = شش کلمه
join-words-hint = کلمه‌ها را به همین ترتیب بنویسید، با فاصله بین آن‌ها.
join-name = نام شما
join-name-hint = به این شکل آن شخص می‌بیند که شما هستید.
join-as = شما با نام { $name } می‌بینید.
join-go = یکجا دیدن
join-only-table = فقط چیزی را می‌بینید که آن شخص روی میز می‌گذارد.
join-language = همه چیز را به زبان خود می‌خوانید.
join-nothing-kept = هیچ چیز در تلفون شما نمی‌ماند.
join-coach-title = در شاروالی کار می‌کنید؟
join-coach-text = پس اول به حیث رهنما وارد شوید. به این شکل آن شخص می‌بیند که واقعاً شما هستید.
join-coach-sign-in = ورود به حیث رهنما
join-helper-sign-in = ورود با ‹DigiD› خودم
join-helper-lead = { $name } می‌پرسد که می‌خواهید در ادغام کمک کنید یا نه.
join-helper-can = اجازه دارید ببینید و یک سوال آماده کنید. شما چیزی روان نمی‌کنید.
join-helper-own = شما با ‹DigiD› خود وارد می‌شوید، هیچ وقت با ‹DigiD› کس دیگر.
join-helper-accept = بلی، می‌خواهم کمک کنم
join-coach-lead = { $name } می‌خواهد که شما به حیث رهنما یکجا ببینید.
join-coach-can = اجازه دارید ببینید و یکجا توافق کنید. شما چیزی روان نمی‌کنید.
join-coach-accept = بلی، من هم می‌بینم
join-kinds = این‌ها را دیده می‌توانید
join-until = تا آخر روز { $date }
join-then-yes = بعد از آن هنوز { $name } باید بلی بگوید.
join-signed-in = شما با نام { $name } وارد شده‌اید.

# The other side
table-title = یکجا دیدن
table-waiting = صبر کنید تا { $name } بلی بگوید
table-number = { $name } هم این نمبر را می‌بیند:
table-you-are = شما با نام { $name } اشتراک می‌کنید.
table-with = شما با { $name } یکجا می‌بینید
table-you = روی کارت «شما» نوشته شده؟ منظور { $name } است.
table-private = این معلومات { $name } است. به کسی نگویید.
table-empty = حالا چیزی روی میز نیست.
table-leave = توقف یکجا دیدن
table-over-title = یکجا دیدن تمام شد
table-over = حالا دیگر معلومات را نمی‌بینید. تشکر که یکجا دیدید.
table-over-again = می‌خواهید دوباره ببینید؟ کد جدید بخواهید.

# Cards
card-lit = اینجا
card-remove = دور کردن کارت { $number } از روی میز
card-decisions = تصمیم‌ها درباره وقت و معافیت (‹vrijstelling›)
card-letter = پیام: { $subject }
card-letter-unnamed = پیام از شاروالی
card-letter-sent = روان شده به تاریخ { $date }
card-letter-attachment = ضمیمه: { $name }
card-bring = با خود بیاورید: { $what }
card-exam = امتحان
card-school = در مکتب
card-part-unseen = اینجا نمی‌بینیم
card-not-here = این را اینجا نشان نمی‌دهیم.
card-empty = حالا روی این کارت چیزی نیست.
card-gone = این کارت دیگر نیست.
card-too-long = باقی آن در این کارت جای نمی‌شود.

# Kinds of data
kind-obligation = مکلفیت و مهلت
kind-intake = گفتگوی اول (‹Brede intake›) و آزمون توان یادگیری (‹leerbaarheidstoets›)
kind-plan = پلان (‹PIP›)
kind-guidance = درس‌های مقدماتی (‹Voorinburgering›) و کمک اجتماعی
kind-hours = ساعت‌های درس و وضعیت در مکتب
kind-exams = امتحان‌ها، ‹PVT› و ‹MAP›
kind-appointments = وعده‌های ملاقات
kind-messages = کارها و پیام‌ها
kind-decisions = تصمیم‌های ‹DUO›
kind-fines = جریمه‌ها
kind-money = مصارف و قرضه

# What went wrong with a form
form-error-no-card = اول یک کارت انتخاب کنید.
form-error-no-name = نام خود را بنویسید.
form-error-no-category = انتخاب کنید که آن شخص چه چیزی را دیده می‌تواند.
form-error-no-text = اول یک متن بنویسید.
form-error-too-long = این بسیار دراز است. آن را کوتاه‌تر کنید.
form-error-code-unknown = این کد کار نمی‌کند، یا دیگر کار نمی‌کند. کد جدید بخواهید.
form-error-words-unknown = این کلمه‌ها کار نمی‌کند، یا دیگر کار نمی‌کند. ببینید درست است یا نه، یا کلمه‌های جدید بخواهید.
form-error-too-many-tries = بیش از حد کوشش شده است. کد جدید بخواهید.
form-error-needs-digid = اول با ‹DigiD› خود وارد شوید.
form-error-needs-coach = اول به حیث رهنمای شاروالی وارد شوید.
form-error-own-invitation = این دعوت خود شما است. آن را به کس دیگری بدهید.
form-error-not-fresh = دوباره وارد شوید. بعد این را تغییر داده می‌توانید.
form-error-gone = این دیگر نیست. در این صفحه ببینید که حالا چطور است.
form-error-no-who = اول انتخاب کنید چه کسی را می‌خواهید دعوت کنید.
