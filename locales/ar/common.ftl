# Arabic. Source: locales/nl. Dutch legal terms stay between ‹ and ›.
app-name = اندماجي
skip-to-content = انتقل إلى المحتوى
sign-out = تسجيل الخروج
language-link = اللغة
language-menu = اختر لغتك
nav-label = القائمة الرئيسية
nav-start = البداية
nav-dossier = الملف
nav-appointments = المواعيد
nav-messages = الرسائل
nav-more = المزيد
nav-unread = { $count ->
    [zero] لا رسائل جديدة
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
    [many] { $count } رسالة جديدة
   *[other] { $count } رسالة جديدة
}
time-of-day = الساعة { $time }
gemeente-unknown = بلدية برمز { $code }
footer-call = أسئلة؟ اتصل بـ
footer-not-paper = هذا التطبيق لا يحل محل البريد. اقرأ رسائلك الورقية أيضًا.

session-warning = لم تفعل شيئًا منذ فترة. سنسجّل خروجك بعد دقيقتين.
session-final-warning = سنسجّل خروجك بعد دقيقتين. يمكنك تسجيل الدخول مجددًا بعد ذلك.
session-extend = ما زلت هنا

notice-sign-in-cancelled = لقد أوقفت تسجيل الدخول. يمكنك المحاولة مرة أخرى.
notice-sign-in-failed = لم ينجح تسجيل الدخول. حاول مرة أخرى. لم ينجح بعد؟ اتصل ببلديتك.
notice-sign-in-unavailable = تسجيل الدخول غير ممكن الآن. حاول لاحقًا، أو اتصل ببلديتك.
notice-session-ended = تم تسجيل خروجك لأنك لم تفعل شيئًا لفترة. سجّل الدخول مجددًا للمتابعة.
notice-signed-out = تم تسجيل خروجك.
notice-extended = يمكنك المتابعة. ما زلت مسجّل الدخول.

# Who says so
party-duo = ‹DUO›
party-gemeente = البلدية
party-coa = ‹COA›
party-taalaanbieder = مدرسة اللغة
party-begeleiding = جهة المرافقة الاجتماعية
party-inlogdienst = خدمة تسجيل الدخول
source-line = المصدر: { $party }. طلبنا ذلك في { $asked }.
source-as-of = معروف حتى نهاية يوم
source-formal = هذا رسمي.
source-indicative = هذا مؤشر، وليس قرارًا رسميًا.

# States of a section
section-not-known = لا نعرف هذا الآن
section-part-not-known = لا نعرف جزءًا من هذا الآن
section-whom-to-call = تريد معرفته الآن؟ اتصل بـ { $gemeente }: { $phone }.
section-retry = حاول مرة أخرى
section-busy = نسأل مرة أخرى.
section-refreshed = تم تحديث هذا الجزء.
section-still-unknown = ما زلنا لا نعرف. حاول لاحقًا.
section-dropped = { $count ->
    [zero] نعرض كل المعلومات.
    [one] هناك معلومة واحدة لا نستطيع عرضها.
    [two] هناك معلومتان لا نستطيع عرضهما.
    [few] هناك { $count } معلومات لا نستطيع عرضها.
    [many] هناك { $count } معلومة لا نستطيع عرضها.
   *[other] هناك { $count } معلومة لا نستطيع عرضها.
}
unknown-value = قيمة غير معروفة: { $value }
dispute-title = المعلومات مختلفة
dispute-ask = اسأل { $party } أيّها صحيح.

reason-unreachable = لا يمكن الوصول الآن إلى { $party }. لذلك ينقصنا: { $what }.
reason-timed-out = لا يصل الآن جواب من { $party }. لذلك ينقصنا: { $what }.
reason-unreadable = لا نستطيع قراءة جواب { $party }. لذلك ينقصنا: { $what }.
reason-wrong-person = جواب { $party } غير صحيح. لا نعرضه. لذلك ينقصنا: { $what }.
reason-not-allowed = غير مسموح أن تحصل هذه البلدية على هذه المعلومات من { $party }: { $what }.
reason-not-connected = لم يتم الربط بعد مع { $party }. لذلك ينقصنا: { $what }.
reason-no-consent = لا نبحث عن هذا إلا إذا وافقت، وإذا كان لدينا عنوان بريد إلكتروني مؤكد لك. لذلك ينقصنا: { $what }.
reason-not-asked = لم نسأل { $party } عن هذا الآن: { $what }.

call-duo-plicht = هل عليك واجب الاندماج
call-duo-plicht-historie = تاريخ واجب الاندماج لديك
call-duo-doelgroep = مجموعتك
call-duo-doelgroep-historie = تاريخ مجموعتك
call-duo-lbt = نتيجة اختبار القدرة على التعلّم (‹leerbaarheidstoets›)
call-duo-termijn = مدة الاندماج الخاصة بك
call-duo-termijn-historie = تاريخ مدتك
call-duo-gebeurtenissen = الأحداث لدى ‹DUO›
call-duo-verlengingen = تمديد مدتك (‹verlenging›)
call-duo-vrijstellingen = الإعفاءات (‹vrijstelling›)
call-duo-ontheffingen = الإعفاءات الخاصة (‹ontheffing›)
call-duo-pip = خطتك (‹PIP›) لدى ‹DUO›
call-duo-map = تاريخ اللقاء الختامي لـ ‹MAP›
call-duo-pvt = تاريخ توقيعك على ‹PVT›
call-duo-uren = ساعاتك
call-duo-examens = امتحاناتك
call-duo-gratispogingen = المحاولات المجانية
call-duo-boetes = غرامات ‹DUO›
call-duo-instellingen = أسماء مدارس اللغة
call-gemeente-pip = خطتك لدى البلدية
call-gemeente-intake = المقابلة الشاملة (‹brede intake›)
call-gemeente-voorinburgering = التحضير المبكر للاندماج لدى ‹COA›
call-gemeente-begeleiding = المرافقة الاجتماعية
call-gemeente-aanbieder = تقدّمك في المدرسة
call-gemeente-taken = المهام من البلدية
call-gemeente-berichten = رسائل البلدية
call-gemeente-afspraken = المواعيد

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (مسار التعليم)
leerroute-Z = ‹Z-route› (مسار الاعتماد على النفس)
onderdeel-LE = القراءة
onderdeel-LU = الاستماع
onderdeel-SC = الكتابة
onderdeel-SP = التحدث
onderdeel-KNM = ‹KNM› (معرفة المجتمع الهولندي)
uitslag-Geslaagd = ناجح
uitslag-Gezakt = غير ناجح
uitslag-Geen = لا توجد نتيجة
indeling-asielstatushouder = حامل إقامة لجوء
indeling-gezinsmigrant = مهاجر عائلي أو مهاجر آخر

# The old law, and no running obligation
law-old-title = ينطبق عليك القانون القديم: ‹Wet inburgering 2013›.
law-old-text = هذا التطبيق لا يحسب لك تواريخ. انظر في ‹Mijn Inburgering› لدى ‹DUO›، أو اتصل بـ ‹DUO›.
law-ended-title = تقول ‹DUO›: ليس عليك الاندماج الآن.
law-ended-text = السبب والتاريخ موجودان في
law-paused-title = اندماجك متوقف الآن.
law-paused-text = لديك إعفاء مؤقت (‹vrijstelling›). المزيد عن هذا في
two-show = أيضًا بلغة: { $language }
two-stop = فقط بلغة: { $language }
two-choose = اختر لغة ثانية
aloud-read = اقرأ لي
aloud-page = اقرأ لي هذه الصفحة
aloud-pause = توقف مؤقت
aloud-continue = تابع
aloud-stop = توقف
aloud-no-voice = لا يوجد في هاتفك صوت لهذه اللغة. لذلك لا يستطيع أن يقرأ لك.
translation-machine = ترجم الحاسوب هذه الصفحة. لم يراجع إنسان الترجمة بعد. النص الهولندي هو المعتمد.
translation-stale = جزء من هذه الصفحة بالهولندية. الترجمة لم تكتمل بعد.
