# The PIP.
plan-title = خطتك (‹PIP›)
plan-lead = في هذه الخطة مكتوب كيف تندمج. تُعدّها مع البلدية.
plan-core-title = القرار
plan-nothing = ليس لديك خطة بعد.
plan-route = مسارك التعليمي (‹leerroute›)
plan-level = المستوى
plan-level-b1 = المستوى B1. لا يوجد مستوى آخر في خطتك.
plan-level-z = ليس عليك الوصول إلى مستوى لغوي محدد. تتعلم بقدر ما تستطيع.
plan-level-unknown = لا يوجد مستوى في خطتك.
plan-date = تاريخ الخطة
plan-gemeente = أعدّتها
plan-previous-gemeente = هذه الخطة من بلديتك السابقة. بلديتك الجديدة تُعدّ خطة جديدة بنفس المسار التعليمي.
plan-aim-b = تتعلم الهولندية حتى المستوى B1.
plan-aim-o = تتعلم الهولندية لكي تدرس بعدها.
plan-aim-z = تتعلم الهولندية وتتعلم المشاركة في هولندا.
plan-not-yet-title = خطتك ستأتي لاحقًا
plan-not-yet = تتحدث البلدية معك أولًا. هذا اللقاء اسمه ‹brede intake› (المقابلة الشاملة). بعد ذلك تحصل على خطتك.
plan-due = على البلدية إعداد خطتك. آخر يوم لذلك هو { $date }.
plan-due-own = حسبنا هذا بأنفسنا: عشرة أسابيع بعد رسالة ‹DUO›.
plan-not-yet-call = لم تسمع شيئًا؟ اتصل ببلديتك.

plan-content-title = ما اتفقت عليه
plan-content-nothing = لا توجد هنا اتفاقات لك من البلدية.
plan-contact = الشخص المسؤول عنك
plan-goals = هدفك
plan-wishes = رغباتك
plan-wishes-words = هذا مكتوب في خطتك بالهولندية.
plan-agreements = الاتفاقات
plan-agreement-by = من يفعل ذلك: { $who }
plan-agreement-from = ابتداءً من { $date }
plan-agreement-until = حتى { $date } (شاملًا هذا اليوم)
plan-parts = الساعات واللقاءات
plan-intensity = ساعات الدروس، تقريبًا
plan-intensity-value = { $hours } ساعة في المجموع
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = لقاءات عن تقدّمك
plan-a2 = هل يجوز لك تقديم الامتحانات على مستوى A2؟
plan-to-progress = عرض تقدّمك
plan-ontzorgen-title = هل تدفع البلدية نفقاتك الثابتة؟
plan-ontzorgen = تدفع البلدية نفقاتك الثابتة في الأشهر الستة الأولى. وهي الإيجار والطاقة والماء والتأمين الصحي. يأتي المال من إعانتك. اسم هذا ‹financieel ontzorgen›.
plan-ontzorgen-ask = ما ينطبق عليك مكتوب في خطتك. اسأل الشخص المسؤول عنك.
plan-attention = { $count ->
    [zero] { $count } نقطة شخصية. أنت فقط ترى هذا. اضغط للفتح.
    [one] نقطة شخصية واحدة. أنت فقط ترى هذا. اضغط للفتح.
    [two] نقطتان شخصيتان. أنت فقط ترى هذا. اضغط للفتح.
    [few] { $count } نقاط شخصية. أنت فقط ترى هذا. اضغط للفتح.
    [many] { $count } نقطة شخصية. أنت فقط ترى هذا. اضغط للفتح.
   *[other] { $count } نقطة شخصية. أنت فقط ترى هذا. اضغط للفتح.
}
plan-attention-note = هل ينظر أحد معك؟ أغلِق هذا إذن.
plan-document = لدى البلدية هذه الخطة على الورق أيضًا. اطلب نسخة من الشخص المسؤول عنك.

plan-objection-title = لا توافق على خطتك؟
plan-objection-until = يمكنك الاعتراض (‹bezwaar›) على خطتك حتى { $date } (شاملًا هذا اليوم).
plan-objection-over = انتهت الأسابيع الستة للاعتراض على هذه الخطة.
plan-objection-own = نحسب ستة أسابيع من تاريخ الخطة. استلمتَ الخطة بعد ذلك؟ إذن لديك وقت أطول.
plan-objection-how = الاعتراض مجاني. اكتب رسالة إلى البلدية التي أعدّت الخطة. تبقى خطتك سارية في هذه الأثناء.
plan-to-rights = عرض كل حقوقك والمهل
plan-earlier = { $count ->
    [zero] { $count } خطة سابقة
    [one] خطة سابقة واحدة
    [two] خطتان سابقتان
    [few] { $count } خطط سابقة
    [many] { $count } خطة سابقة
   *[other] { $count } خطة سابقة
}

plan-goal-work = عمل مدفوع
plan-goal-business = شركة خاصة بك
plan-goal-education = دراسة مع منحة دراسية
plan-goal-work-able = عمل مدفوع بقدر ما تستطيع
plan-goal-work-ready = الاستعداد للعمل
plan-goal-society = المشاركة في المجتمع
plan-status-concept = ليست نهائية بعد
plan-status-vastgesteld = تم إقرارها
plan-status-vervangen = استُبدلت بخطة جديدة
plan-status-ingetrokken = تم سحبها

plan-what-title = ماذا يعني هذا؟
plan-what-b = ما هو ‹B1-route›؟
plan-what-b-text = تتعلم الهولندية حتى المستوى B1 وتقدّم أربعة امتحانات لغة. وتقوم أيضًا بـ ‹KNM› و‹PVT› و‹MAP›. بعد ذلك تحصل على دبلوم.
plan-what-o = ما هو ‹onderwijsroute›؟
plan-what-o-text = تتعلم الهولندية من أجل دراسة في هولندا. تتابع ‹taalschakeltraject› (برنامجًا لغويًا تحضيريًا) وتقوم أيضًا بـ ‹PVT›. بعد ذلك تحصل على دبلوم.
plan-what-z = ما هو ‹Z-route›؟
plan-what-z-text = تتابع 800 ساعة من الدروس. وتقوم أيضًا بـ ‹PVT› و‹MAP›. حاملو إقامة اللجوء يشاركون أيضًا 800 ساعة في المجتمع. بعد ذلك تحصل على شهادة. بهذه الشهادة وحدها لا يمكنك الحصول على الجنسية الهولندية.
