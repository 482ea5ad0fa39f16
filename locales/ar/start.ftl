# Start: the clock, what to do now, the next appointment, what changed.
start-title = البداية
start-hello = مرحبًا { $name }
start-hello-nameless = مرحبًا
start-gemeente = بلديتك: { $gemeente }

# The clock
start-clock-title = مدة اندماجك
start-clock-nothing = لم تسجّل ‹DUO› عليك واجب الاندماج بعد.
start-clock-days = { $days ->
    [zero] { $count } يوم متبقٍّ
    [one] { $count } يوم متبقٍّ
    [two] { $count } يوم متبقٍّ
    [few] { $count } أيام متبقية
    [many] { $count } يومًا متبقيًا
   *[other] { $count } يوم متبقٍّ
}
start-clock-over-days = { $days ->
    [zero] { $count } يوم تأخير
    [one] { $count } يوم تأخير
    [two] { $count } يوم تأخير
    [few] { $count } أيام تأخير
    [many] { $count } يومًا من التأخير
   *[other] { $count } يوم تأخير
}
start-clock-bar = مضى { $done } من { $total } يوم
start-clock-last-day = اليوم الأخير من مدتك هو { $date }.
start-clock-today-word = اليوم هو اليوم الأخير من المدة
start-clock-today = اليوم، { $date }، هو اليوم الأخير من مدتك.
start-clock-over = كان اليوم الأخير من مدتك { $date }. لم تقل ‹DUO› بعد إنك انتهيت من الاندماج.
start-clock-check = حسبنا هذا اليوم بأنفسنا، وهو في نهاية شهر. اسأل ‹DUO› هل هذا اليوم صحيح.
start-clock-dispute = المصادر تذكر يومًا أخيرًا مختلفًا.
start-clock-no-fine = لديك حقوق حامل إقامة اللجوء. لذلك لن تعطيك ‹DUO› غرامة. لكن واجب الاندماج يبقى.
start-clock-why = لماذا هذا اليوم؟
start-clock-rule-pip = تاريخ خطتك الأولى (‹PIP›) هو { $date }. تبدأ مدتك في اليوم التالي.
start-clock-rule-years = لديك ثلاث سنوات.
start-clock-start-label = بدأت مدتك في
start-clock-end-label = اليوم الأخير من مدتك
start-clock-duo-says = هذا اليوم من ‹DUO›.
start-clock-all-say = ‹DUO› تقول الشيء نفسه.
start-clock-own = حسبنا هذا بأنفسنا. هذا ليس قرارًا من ‹DUO› أو البلدية.
start-clock-decides = ‹DUO› هي التي تقرر مدتك.
start-clock-granted-word = تم منح وقت إضافي
start-clock-granted = منحتك ‹DUO› وقتًا إضافيًا (‹verlenging›) في { $date }. هذا الوقت محسوب في اليوم الأخير من مدتك.
start-clock-pending-word = تم طلب وقت إضافي
start-clock-pending = طلبتَ وقتًا إضافيًا (‹verlenging›). استلمت ‹DUO› طلبك في { $date }. اليوم الأخير من مدتك لا يتغير بعد.
start-clock-not-started-word = لم تبدأ بعد
start-clock-not-started = عليك واجب الاندماج. تبدأ مدتك بعد خطتك (‹PIP›).
start-clock-pip-due = على البلدية إعداد خطتك. آخر يوم لذلك هو { $date }.
start-clock-pip-late = كان على البلدية إعداد خطتك. آخر يوم لذلك كان { $date }. اتصل ببلديتك.
start-clock-letter = كتبت لك ‹DUO› في { $date } أن عليك واجب الاندماج.
start-clock-paused-word = متوقفة مؤقتًا
start-clock-paused = ليس عليك الاندماج الآن لفترة. لديك إعفاء مؤقت.
start-clock-paused-since = بدأ الإعفاء في { $date }.
start-clock-paused-until = يستمر الإعفاء حتى { $date } (شاملًا هذا اليوم).
start-clock-done-word = انتهيت من الاندماج
start-clock-ended-word = لم يعد عليك واجب الاندماج
start-clock-ended-on = كان اليوم الأخير للواجب { $date }.
start-clock-old-law-word = قانون آخر
start-clock-old-law = ينطبق عليك القانون القديم (‹Wi2013›). نحن لا نحسب بهذا القانون. اسأل ‹DUO› عن مدتك.
start-clock-old-law-since = بدأ واجبك في { $date }.
start-clock-not-obliged-word = لا يوجد واجب
start-clock-not-obliged = تقول ‹DUO›: ليس عليك الاندماج.

# What to do
start-todos-title = ما عليك فعله الآن
start-next-step = خطوتك التالية
start-todos-nothing = لا شيء مطلوب منك الآن.
start-todos-nothing-since = لا شيء مطلوب منك الآن. لم يتغير شيء منذ { $date }.
start-todos-next-moment = الموعد التالي: { $date }، { $what }.
start-todos-no-next-moment = لا يوجد موعد تالٍ معروف بعد. تريد معرفة المزيد؟ اتصل ببلديتك.
start-due = آخر يوم: { $date }
start-due-law = آخر يوم بحسب القانون: { $date }
start-due-estimate = حوالي { $date }، وهذا تقدير منا
start-todo-cause = المصدر: { $what }، { $party }.
start-todo-task-why = البلدية تطلب منك هذا.
start-todo-message-why = هذه الرسالة من البلدية تطلب منك شيئًا.
start-todo-appointment-why = لديك موعد: { $when }.
start-todo-intake = اذهب إلى المقابلة الشاملة (‹brede intake›)
start-todo-intake-why = البلدية تدعوك. في هذا اللقاء تتحدث عن خطتك.
start-todo-pvt = وقّع إقرار المشاركة (‹participatieverklaring›)
start-todo-pvt-why = هذا جزء من خطتك. لم يصل توقيعك إلى ‹DUO› بعد.
start-todo-objection = يمكنك الاعتراض على { $what }
start-todo-objection-why = هذا فقط إذا كنت لا توافق على القرار.
start-todo-verlenging = يمكنك طلب وقت إضافي (‹verlenging›)
start-todo-verlenging-why = هناك أجزاء لم تكتمل. يمكنك الآن طلب وقت إضافي من ‹DUO›.
start-todo-route = تريد مسارًا تعليميًا آخر (‹leerroute›)؟
start-todo-route-why = بقي وقت قصير لذلك. تحدث مع بلديتك.
start-todo-exams = سجّل في امتحاناتك
start-todo-exams-why = هذه الامتحانات ما زالت باقية: { $parts }.
start-todo-over = انتهت مدتك. اتصل بـ ‹DUO› وببلديتك.
start-todo-over-why = لم تقل ‹DUO› بعد إنك انتهيت من الاندماج.
start-do-task = افتح المهمة
start-do-call = شاهد بمن يمكنك الاتصال
start-do-message = اقرأ الرسالة
start-do-appointment = عرض الموعد
start-do-appointments = عرض مواعيدك
start-do-plan = عرض خطتك
start-do-rights = عرض حقوقك والمهل
start-do-progress = عرض تقدّمك

# Next appointment
start-appointment-title = موعدك القادم
start-appointment-nothing = ليس لديك مواعيد.
start-appointment-none-coming = ليس لديك مواعيد قادمة الآن.

# What changed
start-changes-title = ماذا تغيّر؟
start-changes-nothing = لم يحدث شيء في ملفك بعد.
start-changes-first = هذه أول مرة تنظر هنا. هذا آخر ما حدث:
start-changes-since = هذا جديد منذ نظرت في { $when }:
start-changes-none = لم يتغير شيء منذ نظرت في { $when }.
start-changes-all = عرض ملفك كاملًا

# Messages
start-messages-title = الرسائل
start-messages-nothing = ليس لديك رسائل.
start-messages-read = لقد قرأت كل شيء
start-messages-newest = آخر رسالة: { $date }، { $subject }

# More
start-links-title = المزيد عن اندماجك
start-link-plan = خطتك (‹PIP›)
start-link-progress = تقدّمك
start-link-obligations = المهل والحقوق
