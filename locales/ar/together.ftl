together-title = النظر معًا
together-lead = انظر إلى اندماجك مع شخص آخر. كل واحد على هاتفه، وكل واحد بلغته.
together-open = انظر مع شخص آخر
together-group = معًا
together-how-choose = أنت تختار ما يوضع على الطاولة. هذا فقط هو ما يُرى.
together-how-yes = ترى من يريد النظر معك. أنت تقول نعم أو لا.
together-how-stop = يمكنك التوقف دائمًا بزر واحد. ويتوقف أيضًا وحده: عندما تغادر، وبعد ساعة.
together-how-private = مجموعتك وإقامتك وصحتك لا توضع أبدًا على الطاولة.
together-choose = ماذا تضع على الطاولة؟
together-choose-hint = اختر بطاقة واحدة أو أكثر. يمكنك إزالتها لاحقًا.
together-choose-deadlines = المهل والحقوق
together-choose-letters = رسائل البلدية
together-delicate = هذا عن قرار أو عن مال.
together-interpreter-title = هل الأمر عن مال أو غرامة أو صحتك؟
together-interpreter = اطلب عندها مترجمًا محترفًا. ليس على العائلة أن تترجم ذلك. اتصل ببلديتك وقل: ‹ik wil graag een tolk› (أريد مترجمًا من فضلكم).
together-start = ابدأ النظر معًا
together-nothing-to-choose = لا يوجد الآن ما يوضع على الطاولة. حاول لاحقًا.

# A running table
together-nobody = لا أحد ينظر معك بعد
together-with = { $count ->
    [zero] لا أحد ينظر معك: { $names }
    [one] من ينظر معك: { $names }
    [two] من ينظر معك: { $names }
    [few] من ينظر معك: { $names }
    [many] من ينظر معك: { $names }
   *[other] من ينظر معك: { $names }
}
together-until = يتوقف وحده عند { $time }.
together-stop = أوقف النظر معًا
together-waiting = شخص يريد النظر معك: { $name }
together-same-number = هل يظهر هذا الرقم أيضًا عند { $name }؟
together-yes = نعم، هذا صحيح
together-no = لا، لا أريد
together-doubt = لست متأكدًا؟ قل لا. يمكنك دائمًا عمل رمز جديد.
together-is-guest = ضيف، بدون تسجيل دخول
together-is-helper = مساعد، سجّل الدخول بـ‹DigiD› الخاص به
together-is-coach = مرشد، سجّل الدخول لدى البلدية
together-invite-title = هكذا ينظر شخص معك
together-invite-more = دع شخصًا آخر ينظر أيضًا
together-invite-scan = الشخص الآخر يوجّه الكاميرا إلى هذا الرمز.
together-invite-qr = رمز QR للنظر معك
together-invite-type = لا توجد كاميرا؟ عندها يكتب الشخص الآخر هذا العنوان:
together-invite-words = ثم هذه الكلمات الست:
together-invite-until = تعمل الكلمات مرة واحدة، حتى { $time }.
together-invite-used = تم استعمال الرمز أو لم يعد صالحًا.
together-invite-again = اعمل رمزًا جديدًا
together-table = على الطاولة
together-table-empty = لا شيء على الطاولة. لا أحد يرى شيئًا الآن.
together-point-hint = اضغط على سطر. عندها يضيء السطر عند الشخص الآخر أيضًا.
together-add = ضع بطاقة أخرى على الطاولة
together-lost = انقطع الاتصال. نحاول مرة أخرى.
together-pointed = شخص ما يشير إلى السطر #.
together-refresh = انظر هل هناك جديد
together-banner-label = النظر معًا
together-banner-nobody = بدأت النظر معًا.
together-banner-waiting = شخص ينتظر موافقتك.
together-banner-open = انظر
together-banner-stop = توقف

# The way in
join-title = النظر مع شخص
join-link = لديّ رمز للنظر مع شخص
join-coach-link = لمرشدي البلدية
join-lead-words = هل حصلت على ست كلمات؟ اكتبها هنا. لا حاجة إلى تسجيل الدخول.
join-lead-code = شخص يطلب منك أن تنظر معه. لا حاجة إلى تسجيل الدخول.
join-words = الكلمات الست
join-words-hint = اكتب الكلمات بهذا الترتيب، مع مسافة بينها.
join-name = اسمك
join-name-hint = هكذا يرى الشخص الآخر أنك أنت.
join-as = تنظر باسم { $name }.
join-go = ابدأ النظر
join-only-table = ترى فقط ما يضعه الشخص الآخر على الطاولة.
join-language = تقرأ كل شيء بلغتك.
join-nothing-kept = لا يبقى شيء على هاتفك.
join-coach-title = هل تعمل في البلدية؟
join-coach-text = سجّل الدخول أولًا كمرشد. عندها يرى الشخص الآخر أنك أنت فعلًا.
join-coach-sign-in = تسجيل الدخول كمرشد
join-helper-sign-in = تسجيل الدخول بـ‹DigiD› الخاص بي
join-helper-lead = سؤال من { $name }: هل تريد المساعدة في الاندماج؟
join-helper-can = يمكنك أن تنظر وأن تجهّز سؤالًا. أنت لا ترسل شيئًا.
join-helper-own = سجّل الدخول بـ‹DigiD› الخاص بك. لا تستعمل أبدًا ‹DigiD› شخص آخر.
join-helper-accept = نعم، أريد المساعدة
join-coach-lead = طلب من { $name }: أن تنظر معه أو معها كمرشد.
join-coach-can = يمكنك أن تنظر وأن تتفقا معًا. أنت لا ترسل شيئًا.
join-coach-accept = نعم، أريد النظر معًا
join-kinds = هذا ما يمكنك رؤيته
join-until = حتى { $date } (شاملًا هذا اليوم)
join-then-yes = بعد ذلك يلزم أيضًا جواب نعم من { $name }.
join-signed-in = أنت مسجّل الدخول باسم { $name }.

# The other side
table-title = النظر معًا
table-waiting = انتظر موافقة { $name }
table-number = يظهر هذا الرقم أيضًا عند { $name }:
table-you-are = تشارك باسم { $name }.
table-with = تنظر مع { $name }
table-you = هل تقول البطاقة «أنت»؟ المقصود: { $name }.
table-private = هذه معلومات { $name }. احتفظ بها لنفسك.
table-empty = لا شيء على الطاولة الآن.
table-leave = توقف عن النظر
table-over-title = انتهى النظر معًا
table-over = لا ترى الآن أي معلومات. شكرًا على مشاركتك.
table-over-again = تريد النظر مرة أخرى؟ اطلب رمزًا جديدًا.

# Cards
card-lit = هنا
card-remove = أزل البطاقة { $number }
card-decisions = قرارات عن المدة والإعفاء (‹vrijstelling›)
card-letter = رسالة: { $subject }
card-letter-unnamed = رسالة من البلدية
card-letter-sent = أُرسلت في { $date }
card-letter-attachment = مرفق: { $name }
card-bring = أحضر معك: { $what }
card-exam = امتحان
card-school = في المدرسة
card-part-unseen = لا نراه هنا
card-not-here = لا نعرض هذا هنا.
card-empty = لا شيء على هذه البطاقة الآن.
card-gone = هذه البطاقة لم تعد موجودة.
card-too-long = الباقي لا يتسع على هذه البطاقة.

# Kinds of data
kind-obligation = الواجب والمدة
kind-intake = المقابلة الشاملة (‹brede intake›) و‹leerbaarheidstoets›
kind-plan = الخطة (‹PIP›)
kind-guidance = التحضير المبكر (‹voorinburgering›) والمرافقة
kind-hours = ساعات الدروس وكيف تسير المدرسة
kind-exams = الامتحانات و‹PVT› و‹MAP›
kind-appointments = المواعيد
kind-messages = المهام والرسائل
kind-decisions = قرارات ‹DUO›
kind-fines = الغرامات
kind-money = التكاليف والقرض

# What went wrong with a form
form-error-no-card = اختر بطاقة أولًا.
form-error-no-name = اكتب اسمك.
form-error-no-category = اختر ما يمكن للشخص الآخر رؤيته.
form-error-no-text = اكتب نصًا أولًا.
form-error-too-long = هذا طويل جدًا. اجعله أقصر.
form-error-code-unknown = هذا الرمز لا يعمل، أو لم يعد يعمل. اطلب رمزًا جديدًا.
form-error-words-unknown = هذه الكلمات لا تعمل، أو لم تعد تعمل. تحقق منها أو اطلب كلمات جديدة.
form-error-too-many-tries = كانت هناك محاولات كثيرة. اطلب رمزًا جديدًا.
form-error-needs-digid = سجّل الدخول أولًا بـ‹DigiD› الخاص بك.
form-error-needs-coach = سجّل الدخول أولًا كمرشد من البلدية.
form-error-own-invitation = هذه دعوتك أنت. أعطها لشخص آخر.
form-error-not-fresh = سجّل الدخول من جديد. بعدها يمكنك تغيير هذا.
form-error-gone = هذا لم يعد موجودًا. انظر في هذه الصفحة كيف هو الآن.
form-error-no-who = اختر أولًا من تريد أن تدعوه.
