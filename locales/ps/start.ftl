# Start: the clock, what to do now, the next appointment, what changed.
start-title = پیل
start-hello = سلام { $name }
start-hello-nameless = سلام
start-gemeente = ستاسو ښاروالي: { $gemeente }

# The clock
start-clock-title = ستاسو د ادغام وخت
start-clock-nothing = ‹DUO› لا ستاسو لپاره د ادغام مکلفیت نه دی ثبت کړی.
start-clock-days = { $days ->
    [one] { $count } ورځ پاتې ده
   *[other] { $count } ورځې پاتې دي
}
start-clock-over-days = { $days ->
    [one] { $count } ورځ ناوخته
   *[other] { $count } ورځې ناوخته
}
start-clock-bar = له { $total } ورځو څخه { $done } تېرې شوې
start-clock-last-day = ستاسو د مهلت وروستۍ ورځ { $date } ده.
start-clock-today-word = نن د مهلت وروستۍ ورځ ده
start-clock-today = نن، { $date }، ستاسو د مهلت وروستۍ ورځ ده.
start-clock-over = ستاسو د مهلت وروستۍ ورځ { $date } وه. ‹DUO› لا نه دي ویلي چې تاسو ادغام بشپړ کړی.
start-clock-check = دا ورځ موږ پخپله حساب کړې. ورځ د میاشتې په پای کې ده. له ‹DUO› وپوښتئ چې سمه ده که نه.
start-clock-dispute = سرچینې بېلې وروستۍ ورځې ښیي.
start-clock-no-fine = تاسو د هغو کسانو حقونه لرئ چې پناه یې قبوله شوې. ‹DUO› نو تاسو نه جریمه کوي. خو ادغام باید وکړئ.
start-clock-why = ولې دا ورځ؟
start-clock-rule-pip = ستاسو د لومړي پلان (‹PIP›) نېټه { $date } ده. ستاسو وخت له هغې یوه ورځ وروسته پیلېږي.
start-clock-rule-years = تاسو درې کاله وخت لرئ.
start-clock-start-label = ستاسو د وخت پیل
start-clock-end-label = ستاسو د مهلت وروستۍ ورځ
start-clock-duo-says = دا ورځ ‹DUO› ښودلې ده.
start-clock-all-say = ‹DUO› هم همدا وایي.
start-clock-own = دا موږ پخپله حساب کړې. دا د ‹DUO› یا ښاروالۍ پرېکړه نه ده.
start-clock-decides = ستاسو د مهلت په اړه ‹DUO› پرېکړه کوي.
start-clock-granted-word = اضافي وخت مو ترلاسه کړ
start-clock-granted = ‹DUO› په { $date } تاسو ته اضافي وخت (‹verlenging›) درکړ. دا وخت ستاسو د مهلت په وروستۍ ورځ کې له مخکې حساب شوی دی.
start-clock-pending-word = اضافي وخت مو غوښتی
start-clock-pending = تاسو اضافي وخت (‹verlenging›) غوښتی دی. ‹DUO› ته ستاسو غوښتنه په { $date } ورسېده. ستاسو د مهلت وروستۍ ورځ لا نه بدلېږي.
start-clock-not-started-word = لا نه دی پیل شوی
start-clock-not-started = تاسو باید ادغام وکړئ. ستاسو وخت له پلان (‹PIP›) وروسته پیلېږي.
start-clock-pip-due = ښاروالي باید ستاسو پلان جوړ کړي. د دې کار وروستۍ ورځ { $date } ده.
start-clock-pip-late = ښاروالۍ باید ستاسو پلان تر { $date } پورې جوړ کړی وای (دا ورځ هم پکې). خپلې ښاروالۍ ته زنګ ووهئ.
start-clock-letter = ‹DUO› په { $date } تاسو ته ولیکل چې باید ادغام وکړئ.
start-clock-paused-word = د لنډ وخت لپاره درېدلی
start-clock-paused = تاسو اوس د لنډ وخت لپاره ادغام ته اړ نه یاست. تاسو لنډ مهاله معافیت (‹vrijstelling›) لرئ.
start-clock-paused-since = معافیت په { $date } پیل شو.
start-clock-paused-until = د معافیت وروستۍ ورځ { $date } ده.
start-clock-done-word = بشپړ شو
start-clock-ended-word = د ادغام مکلفیت نور نشته
start-clock-ended-on = د مکلفیت وروستۍ ورځ { $date } وه.
start-clock-old-law-word = بل قانون
start-clock-old-law = ستاسو لپاره زوړ قانون (‹Wi2013›) دی. موږ په هغه قانون حساب نه کوو. له ‹DUO› څخه د خپل مهلت پوښتنه وکړئ.
start-clock-old-law-since = ستاسو مکلفیت په { $date } پیل شو.
start-clock-not-obliged-word = مکلفیت نشته
start-clock-not-obliged = ‹DUO› وایي: تاسو ادغام ته اړ نه یاست.

# What to do
start-todos-title = اوس باید څه وکړئ
start-next-step = ستاسو بل ګام
start-todos-nothing = اوس درباندې هېڅ کار نشته.
start-todos-nothing-since = اوس درباندې هېڅ کار نشته. له { $date } راهیسې هېڅ نه دي بدل شوي.
start-todos-next-moment = راتلونکې نېټه: { $date }، { $what }.
start-todos-no-next-moment = راتلونکې نېټه لا معلومه نه ده. غواړئ نور پوه شئ؟ خپلې ښاروالۍ ته زنګ ووهئ.
start-due = وروستۍ ورځ: { $date }
start-due-law = وروستۍ ورځ: { $date }، د قانون له مخې
start-due-estimate = { $date } ته نږدې، دا زموږ اټکل دی
start-todo-cause = سرچینه: { $what }، { $party }.
start-todo-task-why = ښاروالي دا له تاسو غواړي.
start-todo-message-why = د ښاروالۍ په دې پیغام کې له تاسو یو څه غوښتل شوي.
start-todo-appointment-why = تاسو ملاقات لرئ: { $when }.
start-todo-intake = لومړنیو خبرو اترو (‹brede intake›) ته ورشئ
start-todo-intake-why = ښاروالي تاسو رابولي. هلته د خپل پلان په اړه خبرې کوئ.
start-todo-pvt = د ګډون ژمنلیک (‹participatieverklaring›) لاسلیک کړئ
start-todo-pvt-why = دا ستاسو د پلان برخه ده. ‹DUO› لا ستاسو لاسلیک نه لري.
start-todo-objection = تاسو پر دې اعتراض کولی شئ: { $what }
start-todo-objection-why = دا یوازې هله په کار دی چې له پرېکړې سره موافق نه یاست.
start-todo-verlenging = تاسو اضافي وخت (‹verlenging›) غوښتلی شئ
start-todo-verlenging-why = ځینې برخې لا پاتې دي. اوس له ‹DUO› څخه اضافي وخت غوښتلی شئ.
start-todo-route = بله د زده کړې لار (‹leerroute›) غواړئ؟
start-todo-route-why = د دې لپاره لږ وخت پاتې دی. له خپلې ښاروالۍ سره خبرې وکړئ.
start-todo-exams = د ازموینو لپاره نوم ولیکئ
start-todo-exams-why = دا ازموینې لا پاتې دي: { $parts }.
start-todo-over = ستاسو مهلت تېر شوی دی. ‹DUO› او خپلې ښاروالۍ ته زنګ ووهئ.
start-todo-over-why = ‹DUO› لا نه دي ویلي چې تاسو ادغام بشپړ کړی.
start-do-task = کار پرانیزئ
start-do-call = وګورئ چا ته زنګ وهلی شئ
start-do-message = پیغام ولولئ
start-do-appointment = ملاقات وګورئ
start-do-appointments = خپل ملاقاتونه وګورئ
start-do-plan = خپل پلان وګورئ
start-do-rights = خپل حقونه او مهلتونه وګورئ
start-do-progress = خپل پرمختګ وګورئ

# Next appointment
start-appointment-title = ستاسو بل ملاقات
start-appointment-nothing = تاسو هېڅ ملاقات نه لرئ.
start-appointment-none-coming = تاسو اوس هېڅ راتلونکی ملاقات نه لرئ.

# What changed
start-changes-title = څه بدل شوي؟
start-changes-nothing = ستاسو په دوسیه کې لا هېڅ نه دي شوي.
start-changes-first = تاسو دلته د لومړي ځل لپاره ګورئ. وروستي کارونه دا دي:
start-changes-since = دا نوي دي، له هغه وخته چې تاسو وکتل ({ $when }):
start-changes-none = له هغه وخته چې تاسو وکتل ({ $when })، هېڅ نه دي بدل شوي.
start-changes-all = خپله ټوله دوسیه وګورئ

# Messages
start-messages-title = پیغامونه
start-messages-nothing = تاسو هېڅ پیغام نه لرئ.
start-messages-read = تاسو ټول لوستي دي
start-messages-newest = وروستی پیغام: { $date }، { $subject }

# More
start-links-title = ستاسو د ادغام په اړه نور
start-link-plan = ستاسو پلان (‹PIP›)
start-link-progress = ستاسو پرمختګ
start-link-obligations = ستاسو مهلتونه او حقونه
