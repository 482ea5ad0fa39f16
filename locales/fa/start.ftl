# Start: the clock, what to do now, the next appointment, what changed.
start-title = شروع
start-hello = سلام { $name }
start-hello-nameless = سلام
start-gemeente = شهرداری شما: { $gemeente }

# The clock
start-clock-title = وقت شما برای ادغام
start-clock-nothing = ‹DUO› هنوز برای شما وظیفه ادغام ثبت نکرده است.
start-clock-days = { $days ->
    [one] { $count } روز مانده
   *[other] { $count } روز مانده
}
start-clock-over-days = { $days ->
    [one] { $count } روز از مهلت گذشته
   *[other] { $count } روز از مهلت گذشته
}
start-clock-bar = { $done } روز از { $total } روز گذشته است
start-clock-last-day = آخرین روز مهلت شما { $date } است.
start-clock-today-word = امروز آخرین روز مهلت است
start-clock-today = امروز، { $date }، آخرین روز مهلت شماست.
start-clock-over = آخرین روز مهلت شما { $date } بود. ‹DUO› هنوز نگفته است که شما دوره ادغام را تمام کرده‌اید.
start-clock-check = این روز را خودمان حساب کرده‌ایم. این روز در آخر ماه است. از ‹DUO› بپرسید که درست است یا نه.
start-clock-dispute = منبع‌ها روزهای متفاوتی را آخرین روز می‌دانند.
start-clock-no-fine = شما همان حق‌های دارنده اقامت پناهندگی را دارید. برای همین ‹DUO› شما را جریمه نمی‌کند. ولی باید دوره ادغام را بگذرانید.
start-clock-why = چرا این روز؟
start-clock-rule-pip = تاریخ اولین برنامه شما (‹PIP›) { $date } است. وقت شما از روز بعد شروع می‌شود.
start-clock-rule-years = شما سه سال وقت دارید.
start-clock-start-label = شروع وقت شما
start-clock-end-label = آخرین روز مهلت شما
start-clock-duo-says = این روز را ‹DUO› گفته است.
start-clock-all-say = ‹DUO› هم همین را می‌گوید.
start-clock-own = این را خودمان حساب کرده‌ایم. این تصمیم ‹DUO› یا شهرداری نیست.
start-clock-decides = ‹DUO› درباره مهلت شما تصمیم می‌گیرد.
start-clock-granted-word = وقت بیشتر گرفته‌اید
start-clock-granted = ‹DUO› در { $date } به شما وقت بیشتر (‹verlenging›) داد. این وقت در آخرین روز مهلت شما حساب شده است.
start-clock-pending-word = وقت بیشتر خواسته‌اید
start-clock-pending = شما وقت بیشتر (‹verlenging›) خواستید. درخواست شما در { $date } به ‹DUO› رسید. آخرین روز مهلت شما هنوز عوض نمی‌شود.
start-clock-not-started-word = هنوز شروع نشده
start-clock-not-started = شما باید دوره ادغام را بگذرانید. وقت شما بعد از برنامه شما (‹PIP›) شروع می‌شود.
start-clock-pip-due = شهرداری باید برنامه شما را بنویسد. آخرین روز برای این کار { $date } است.
start-clock-pip-late = شهرداری باید تا پایان روز { $date } برنامه شما را می‌نوشت. به شهرداری خود زنگ بزنید.
start-clock-letter = ‹DUO› در { $date } به شما نوشت که باید دوره ادغام را بگذرانید.
start-clock-paused-word = فعلاً متوقف
start-clock-paused = فعلاً لازم نیست دوره ادغام را بگذرانید. شما معافیت موقت دارید.
start-clock-paused-since = معافیت در { $date } شروع شد.
start-clock-paused-until = معافیت تا پایان روز { $date } است.
start-clock-done-word = دوره ادغام را تمام کردید
start-clock-ended-word = دیگر وظیفه ادغام ندارید
start-clock-ended-on = آخرین روز این وظیفه { $date } بود.
start-clock-old-law-word = قانون دیگر
start-clock-old-law = برای شما قانون قدیم (‹Wi2013›) اجرا می‌شود. ما با آن قانون حساب نمی‌کنیم. مهلت خود را از ‹DUO› بپرسید.
start-clock-old-law-since = وظیفه شما در { $date } شروع شد.
start-clock-not-obliged-word = بدون وظیفه
start-clock-not-obliged = ‹DUO› می‌گوید: لازم نیست دوره ادغام را بگذرانید.

# What to do
start-todos-title = کارهایی که الان باید بکنید
start-next-step = قدم بعدی شما
start-todos-nothing = الان لازم نیست کاری بکنید.
start-todos-nothing-since = الان لازم نیست کاری بکنید. از { $date } چیزی عوض نشده است.
start-todos-next-moment = تاریخ مهم بعدی: { $date }، { $what }.
start-todos-no-next-moment = هنوز تاریخ مهم بعدی معلوم نیست. می‌خواهید بیشتر بدانید؟ به شهرداری خود زنگ بزنید.
start-due = تا پایان روز { $date }
start-due-law = تا پایان روز { $date }، طبق قانون
start-due-estimate = حدود { $date }، تخمین ما
start-todo-cause = منبع: { $what }، { $party }.
start-todo-task-why = شهرداری این را از شما می‌خواهد.
start-todo-message-why = شهرداری در این پیام چیزی از شما می‌خواهد.
start-todo-appointment-why = شما قرار ملاقات دارید: { $when }.
start-todo-intake = به گفت‌وگوی اول (‹brede intake›) بروید
start-todo-intake-why = شهرداری از شما می‌خواهد بیایید. در این گفت‌وگو درباره برنامه خود حرف می‌زنید.
start-todo-pvt = بیانیه مشارکت (‹participatieverklaring›) را امضا کنید
start-todo-pvt-why = این بخشی از برنامه شماست. ‹DUO› هنوز امضای شما را ندارد.
start-todo-objection = می‌توانید اعتراض کنید به { $what }
start-todo-objection-why = این کار فقط وقتی لازم است که با تصمیم موافق نیستید.
start-todo-verlenging = می‌توانید وقت بیشتر (‹verlenging›) بخواهید
start-todo-verlenging-why = بعضی بخش‌ها هنوز مانده است. الان می‌توانید از ‹DUO› وقت بیشتر بخواهید.
start-todo-route = مسیر یادگیری (‹leerroute›) دیگری می‌خواهید؟
start-todo-route-why = برای این کار وقت کمی مانده است. با شهرداری خود حرف بزنید.
start-todo-exams = برای امتحان‌های خود ثبت‌نام کنید
start-todo-exams-why = این امتحان‌ها هنوز مانده است: { $parts }.
start-todo-over = مهلت شما گذشته است. به ‹DUO› و شهرداری خود زنگ بزنید.
start-todo-over-why = ‹DUO› هنوز نگفته است که شما دوره ادغام را تمام کرده‌اید.
start-do-task = باز کردن این کار
start-do-call = ببینید به چه کسی زنگ بزنید
start-do-message = خواندن پیام
start-do-appointment = دیدن قرار ملاقات
start-do-appointments = دیدن قرارهای ملاقات
start-do-plan = دیدن برنامه شما
start-do-rights = دیدن حق‌ها و مهلت‌های شما
start-do-progress = دیدن پیشرفت شما

# Next appointment
start-appointment-title = قرار ملاقات بعدی شما
start-appointment-nothing = شما قرار ملاقات ندارید.
start-appointment-none-coming = الان قرار ملاقاتی در پیش ندارید.

# What changed
start-changes-title = چه چیزی عوض شده است؟
start-changes-nothing = هنوز اتفاقی در پرونده شما نیفتاده است.
start-changes-first = این اولین بار است که اینجا را می‌بینید. آخرین اتفاق‌ها:
start-changes-since = آخرین بار { $when } اینجا را دیدید. از آن موقع این‌ها جدید است:
start-changes-none = آخرین بار { $when } اینجا را دیدید. از آن موقع چیزی عوض نشده است.
start-changes-all = دیدن همه پرونده

# Messages
start-messages-title = پیام‌ها
start-messages-nothing = شما پیامی ندارید.
start-messages-read = همه پیام‌ها را خوانده‌اید
start-messages-newest = آخرین پیام: { $date }، { $subject }

# More
start-links-title = بیشتر درباره ادغام شما
start-link-plan = برنامه شما (‹PIP›)
start-link-progress = پیشرفت شما
start-link-obligations = مهلت‌ها و حق‌های شما
