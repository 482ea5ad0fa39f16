# Start: the clock, what to do now, the next appointment, what changed.
start-title = شروع
start-hello = سلام { $name }
start-hello-nameless = سلام
start-gemeente = شاروالی شما: { $gemeente }

# The clock
start-clock-title = وقت شما برای ادغام
start-clock-nothing = ‹DUO› هنوز برای شما مکلفیت ادغام را ثبت نکرده است.
start-clock-days = { $days ->
    [one] { $count } روز مانده
   *[other] { $count } روز مانده
}
start-clock-over-days = { $days ->
    [one] { $count } روز از مهلت گذشته
   *[other] { $count } روز از مهلت گذشته
}
start-clock-bar = { $done } روز از { $total } روز گذشته است
start-clock-last-day = روز آخر مهلت شما { $date } است.
start-clock-today-word = امروز روز آخر مهلت است
start-clock-today = امروز، { $date }، روز آخر مهلت شما است.
start-clock-over = روز آخر مهلت شما { $date } بود. ‹DUO› هنوز نگفته است که شما دوره ادغام را تمام کرده‌اید.
start-clock-check = این روز را خود ما حساب کرده‌ایم. این روز در آخر ماه است. از ‹DUO› بپرسید که درست است یا نه.
start-clock-dispute = منبع‌ها با هم فرق دارند. هر کدام تاریخ دیگری را روز آخر مهلت می‌گوید.
start-clock-no-fine = شما همان حق‌هایی را دارید که پناهنده دارای اقامت دارد. به همین خاطر ‹DUO› شما را جریمه نمی‌کند. ولی باید دوره ادغام را سپری کنید.
start-clock-why = چرا این روز؟
start-clock-rule-pip = تاریخ اولین پلان شما (‹PIP›) { $date } است. وقت شما از روز بعد شروع می‌شود.
start-clock-rule-years = شما سه سال وقت دارید.
start-clock-start-label = شروع وقت شما
start-clock-end-label = روز آخر مهلت شما
start-clock-duo-says = این روز را ‹DUO› گفته است.
start-clock-all-say = ‹DUO› هم همین را می‌گوید.
start-clock-own = این را خود ما حساب کرده‌ایم. این تصمیم ‹DUO› یا شاروالی نیست.
start-clock-decides = ‹DUO› درباره مهلت شما تصمیم می‌گیرد.
start-clock-granted-word = وقت بیشتر گرفته‌اید
start-clock-granted = ‹DUO› به تاریخ { $date } به شما وقت بیشتر (‹verlenging›) داد. این وقت در روز آخر مهلت شما حساب شده است.
start-clock-pending-word = وقت بیشتر خواسته‌اید
start-clock-pending = شما وقت بیشتر (‹verlenging›) خواستید. درخواست شما به تاریخ { $date } به ‹DUO› رسید. روز آخر مهلت شما هنوز تغییر نمی‌کند.
start-clock-not-started-word = هنوز شروع نشده
start-clock-not-started = شما باید دوره ادغام را سپری کنید. وقت شما بعد از پلان شما (‹PIP›) شروع می‌شود.
start-clock-pip-due = شاروالی باید پلان شما را بسازد. روز آخر برای این کار { $date } است.
start-clock-pip-late = شاروالی باید پلان شما را تا آخر روز { $date } می‌ساخت. به شاروالی خود زنگ بزنید.
start-clock-letter = ‹DUO› به تاریخ { $date } به شما نوشت که باید دوره ادغام را سپری کنید.
start-clock-paused-word = فعلاً متوقف
start-clock-paused = فعلاً لازم نیست دوره ادغام را سپری کنید. شما معافیت موقت دارید.
start-clock-paused-since = معافیت به تاریخ { $date } شروع شد.
start-clock-paused-until = معافیت تا آخر روز { $date } است.
start-clock-done-word = دوره ادغام را تمام کردید
start-clock-ended-word = دیگر مکلفیت ادغام ندارید
start-clock-ended-on = روز آخر این مکلفیت { $date } بود.
start-clock-old-law-word = قانون دیگر
start-clock-old-law = برای شما قانون سابق (‹Wi2013›) اعتبار دارد. ما با آن قانون حساب نمی‌کنیم. مهلت خود را از ‹DUO› بپرسید.
start-clock-old-law-since = مکلفیت شما به تاریخ { $date } شروع شد.
start-clock-not-obliged-word = بدون مکلفیت
start-clock-not-obliged = ‹DUO› می‌گوید: لازم نیست دوره ادغام را سپری کنید.

# What to do
start-todos-title = کارهایی که حالا باید بکنید
start-next-step = قدم بعدی شما
start-todos-nothing = حالا لازم نیست کاری بکنید.
start-todos-nothing-since = حالا لازم نیست کاری بکنید. از { $date } تا حالا چیزی تغییر نکرده است.
start-todos-next-moment = تاریخ مهم بعدی: { $date }، { $what }.
start-todos-no-next-moment = تاریخ مهم بعدی هنوز معلوم نیست. می‌خواهید بیشتر بدانید؟ به شاروالی خود زنگ بزنید.
start-due = تا آخر روز { $date }
start-due-law = تا آخر روز { $date }، نظر به قانون
start-due-estimate = در حدود { $date }، تخمین ما
start-todo-cause = منبع: { $what }، { $party }.
start-todo-task-why = شاروالی این را از شما می‌خواهد.
start-todo-message-why = شاروالی در این پیام چیزی از شما می‌خواهد.
start-todo-appointment-why = شما وعده ملاقات دارید: { $when }.
start-todo-intake = به گفتگوی اول (‹brede intake›) بروید
start-todo-intake-why = شاروالی از شما می‌خواهد بیایید. در این گفتگو درباره پلان خود صحبت می‌کنید.
start-todo-pvt = تعهدنامه سهم‌گیری (‹participatieverklaring›) را امضا کنید
start-todo-pvt-why = این بخشی از پلان شما است. ‹DUO› هنوز امضای شما را ندارد.
start-todo-objection = شما اعتراض کرده می‌توانید به { $what }
start-todo-objection-why = این کار فقط وقتی لازم است که با تصمیم موافق نیستید.
start-todo-verlenging = شما وقت بیشتر (‹verlenging›) خواسته می‌توانید
start-todo-verlenging-why = بعضی بخش‌ها هنوز مانده است. حالا می‌توانید از ‹DUO› وقت بیشتر بخواهید.
start-todo-route = مسیر آموزش (‹leerroute›) دیگری می‌خواهید؟
start-todo-route-why = برای این کار وقت کم مانده است. با شاروالی خود صحبت کنید.
start-todo-exams = برای امتحان‌های خود ثبت نام کنید
start-todo-exams-why = این امتحان‌ها هنوز مانده است: { $parts }.
start-todo-over = مهلت شما گذشته است. به ‹DUO› و شاروالی خود زنگ بزنید.
start-todo-over-why = ‹DUO› هنوز نگفته است که شما دوره ادغام را تمام کرده‌اید.
start-do-task = باز کردن این کار
start-do-call = ببینید به چه کسی زنگ بزنید
start-do-message = خواندن پیام
start-do-appointment = دیدن وعده ملاقات
start-do-appointments = دیدن وعده‌های ملاقات
start-do-plan = دیدن پلان شما
start-do-rights = دیدن حق‌ها و مهلت‌های شما
start-do-progress = دیدن پیشرفت شما

# Next appointment
start-appointment-title = وعده ملاقات بعدی شما
start-appointment-nothing = شما وعده ملاقات ندارید.
start-appointment-none-coming = حالا وعده ملاقات بعدی ندارید.

# What changed
start-changes-title = چه چیزی تغییر کرده است؟
start-changes-nothing = هنوز در دوسیه شما چیزی رخ نداده است.
start-changes-first = شما بار اول اینجا را می‌بینید. این آخرین رویدادها است:
start-changes-since = آخرین بار { $when } اینجا را دیدید. از آن وقت این‌ها جدید است:
start-changes-none = آخرین بار { $when } اینجا را دیدید. از آن وقت چیزی تغییر نکرده است.
start-changes-all = دیدن تمام دوسیه

# Messages
start-messages-title = پیام‌ها
start-messages-nothing = شما پیامی ندارید.
start-messages-read = همه پیام‌ها را خوانده‌اید
start-messages-newest = آخرین پیام: { $date }، { $subject }

# More
start-links-title = بیشتر درباره ادغام شما
start-link-plan = پلان شما (‹PIP›)
start-link-progress = پیشرفت شما
start-link-obligations = مهلت‌ها و حق‌های شما
