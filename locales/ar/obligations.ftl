# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = الواجبات والحقوق
obligations-lead = هنا ترى ما يجب، وما يجوز، وحتى متى.

obligations-no-fine-title = لا غرامة من ‹DUO›
obligations-no-fine = لن تعطيك ‹DUO› غرامة إذا لم تنتهِ في الوقت المحدد.
obligations-no-fine-still = لكن عليك أن تندمج. هذا الواجب يبقى.

obligations-deadlines-title = المهل الخاصة بك
obligations-deadlines-nothing = لا توجد الآن مهل جارية لك.
obligations-over-list = { $count ->
    [zero] { $count } مهلة انتهت
    [one] مهلة واحدة انتهت
    [two] مهلتان انتهتا
    [few] { $count } مهل انتهت
    [many] { $count } مهلة انتهت
   *[other] { $count } مهلة انتهت
}
obligations-from = ابتداءً من
obligations-last-day = اليوم الأخير:
obligations-until = حتى نهاية يوم
obligations-days-left = { $count ->
    [zero] بقي { $count } يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
}
obligations-decides = من يقرر
obligations-rule = القاعدة
obligations-stand-not-yet = ليس بعد
obligations-stand-open = جارية الآن
obligations-stand-last-day = اليوم هو اليوم الأخير من المهلة
obligations-stand-over = انتهت
obligations-stand-always = ممكن دائمًا
obligations-weight-source = هذا التاريخ من المصدر المذكور أدناه.
obligations-weight-law = هذا التاريخ ناتج عن القانون. نحن حسبناه.
obligations-weight-estimate = هذا تقدير منا. ليس تاريخًا من القانون.

obligations-pip = البلدية تُعدّ خطتك (‹PIP›)
obligations-pip-rule = تُعدّ البلدية خطتك (‹PIP›) خلال عشرة أسابيع بعد الإشعار (‹kennisgeving›) من ‹DUO›.
obligations-term = نهاية مدتك
obligations-term-rule = لديك ثلاث سنوات للاندماج. تبدأ المدة في اليوم التالي لتاريخ أول ‹PIP› لك.
obligations-route = تغيير المسار التعليمي
obligations-route-rule = يمكنك تغيير المسار (‹leerroute›) حتى 18 شهرًا بعد بداية مدتك. البلدية تقرر. الانتقال من ‹onderwijsroute› إلى ‹B1-route› ممكن دائمًا.
obligations-extension = طلب التمديد (‹verlenging›)
obligations-extension-rule = يمكنك طلب التمديد (‹verlenging›) في الأشهر الستة الأخيرة من مدتك. ‹DUO› تقرر.
obligations-extension-decision = القرار بشأن تمديدك (‹verlenging›)
obligations-extension-decision-rule = على ‹DUO› أن تقرر بشأن طلبك خلال ثمانية أسابيع. يتغير اليوم الأخير من مدتك فقط عندما تقول ‹DUO› نعم.
obligations-course = دورة تعرضها عليك البلدية
obligations-course-rule = على البلدية أن تعرض عليك دورة في الوقت المناسب. هل استغرق ذلك أكثر من ثلاثة أشهر بعد ‹PIP›؟ قد يكون هذا سببًا للتمديد (‹verlenging›).
obligations-objection-pip = الاعتراض على خطتك (‹PIP›)
obligations-objection-boete = الاعتراض على غرامة
obligations-objection-verlenging = الاعتراض بشأن التمديد (‹verlenging›)
obligations-objection-vrijstelling = الاعتراض بشأن الإعفاء (‹vrijstelling›)
obligations-objection-ontheffing = الاعتراض بشأن الإعفاء الخاص (‹ontheffing›)
obligations-objection-gemeente-rule = لا توافق على القرار؟ يمكنك الاعتراض (‹bezwaar›) لدى البلدية خلال ستة أسابيع.
obligations-objection-duo-rule = لا توافق على القرار؟ يمكنك الاعتراض (‹bezwaar›) لدى ‹DUO› خلال ستة أسابيع.
obligations-register = التسجيل للامتحانات
obligations-register-rule = سجّل في الوقت المناسب. قد تنتظر أسابيع للحصول على مكان، وكذلك للنتيجة.
obligations-last-exam = آخر يوم آمن لامتحان
obligations-last-exam-rule = قدّم امتحانك في هذا اليوم أو قبله. عندها يبقى وقت للنتيجة.

obligations-decisions-title = القرارات
obligations-decisions-nothing = لا توجد قرارات بشأنك.
obligations-decision-verlenging = تمديد مدتك (‹verlenging›)
obligations-decision-vrijstelling-full = إعفاء كامل (‹vrijstelling›)
obligations-decision-vrijstelling-temporary = إعفاء مؤقت (‹vrijstelling›)
obligations-decision-vrijstelling-part = إعفاء جزئي (‹vrijstelling›)
obligations-decision-ontheffing-full = إعفاء خاص كامل (‹ontheffing›)
obligations-decision-ontheffing-part = إعفاء خاص جزئي (‹ontheffing›)
obligations-decision-boete = غرامة
obligations-decision-boete-text = هذا المبلغ سجّلته ‹DUO›.
obligations-decision-pip = خطتك (‹PIP›)
obligations-decision-pip-text = ‹PIP› قرار من البلدية.
obligations-decision-date = تاريخ القرار
obligations-decision-no-date = تاريخ القرار غير معروف.
obligations-decision-received = طُلب في
obligations-decision-part = الجزء
obligations-granted = نعم، تم المنح
obligations-refused = لا، تم الرفض
obligations-pending = لا يوجد قرار بعد
obligations-object-gemeente = لا توافق؟ يمكنك الاعتراض (‹bezwaar›) لدى البلدية حتى { $date } (شاملًا هذا اليوم).
obligations-object-duo = لا توافق؟ يمكنك الاعتراض (‹bezwaar›) لدى ‹DUO› حتى { $date } (شاملًا هذا اليوم).
obligations-because = السبب
obligations-because-asked = سبب طلبك
obligations-ground-avi = اندماجك كافٍ بالفعل.
obligations-ground-dip = لديك دبلوم معترف به.
obligations-ground-doc = لديك وثيقة معترف بها.
obligations-ground-ged = أثبتّ جزءًا من اللغة من قبل.
obligations-ground-inb = لديك دبلوم من القانون القديم.
obligations-ground-ins = تتابع دراسة. وقد أثبتّ ذلك.
obligations-ground-opl = تتابع دراسة.

obligations-extension-title = طلب وقت إضافي
obligations-extension-how = تطلب التمديد (‹verlenging›) من ‹DUO›. تقرر ‹DUO› خلال { $weeks } أسابيع.
obligations-extension-where = تطلبه في ‹Mijn Inburgering›، أو باستمارة من ‹DUO›.
obligations-extension-no-move = الطلب وحده لا يعطيك وقتًا إضافيًا. يتغير اليوم الأخير من مدتك فقط بعد جواب بنعم.
obligations-extension-keep-going = واصل التعلّم أثناء الانتظار.
obligations-grounds-title = متى يمكنني الحصول على وقت إضافي؟
obligations-grounds-lead = يمكنك الحصول على وقت إضافي إذا لم يكن الأمر بيدك:
obligations-ground-a = مرض طويل: أنت أو شريكك أو ابنك أو أحد والديك، ثلاثة أشهر أو أكثر.
obligations-ground-b = توفي شريكك أو ابنك أو أحد والديك.
obligations-ground-c = ولدتِ طفلًا (أنتِ الأم).
obligations-ground-d = سكنت ثلاثة أشهر أو أكثر في ملجأ ‹Blijf van mijn Lijf›.
obligations-ground-e = تتعلم أولًا القراءة والكتابة (‹alfabetisering›) ثلاثة أشهر أو أكثر. هذا لا ينطبق في ‹Z-route›.
obligations-ground-f = لم يكن لديك بيت ثلاثة أشهر أو أكثر.
obligations-ground-g = عرضت عليك البلدية الدورة متأخرة.
obligations-ground-h = كانت هناك مشكلة لدى المدرسة، ثلاثة أشهر أو أكثر.
obligations-ground-i = كان هناك أمر خاص آخر. لم يكن الأمر بيدك.
obligations-ground-j = عدة أسباب من هذه معًا، ثلاثة أشهر أو أكثر.
obligations-ground-education = تتابع دراسة. اسأل ‹DUO› هل تُحسب.
obligations-ground-nearly = أوشكت على الانتهاء من الاندماج. اسأل ‹DUO› هل ينطبق هذا عليك.
obligations-grounds-proof = كل سبب يحتاج إلى إثبات. اسأل ‹DUO› أي ورقة تحتاجها.

obligations-objection-title = تقديم اعتراض (‹bezwaar›)
obligations-objection-weeks = لديك ستة أسابيع لتقديم اعتراض (‹bezwaar›). تبدأ الأسابيع الستة في اليوم التالي لإعلان القرار.
obligations-objection-at-gemeente = لدى البلدية: بشأن خطتك (‹PIP›) أو مسارك التعليمي أو غرامة من البلدية.
obligations-objection-at-duo = لدى ‹DUO›: بشأن مدتك أو التمديد (‹verlenging›) أو الإعفاء (‹vrijstelling›) أو الإعفاء الخاص (‹ontheffing›) أو القرض أو غرامة من ‹DUO›.
obligations-objection-free = تقديم الاعتراض (‹bezwaar›) مجاني.
obligations-objection-heard = يجوز لك أن تروي قصتك قبل صدور القرار.
obligations-objection-language = هل تكتب بلغة أخرى؟ قد يُطلب منك ترجمة.
obligations-objection-no-suspension = يبقى القرار ساريًا أثناء الانتظار. لذلك واصل الاندماج.
obligations-objection-help = تحتاج مساعدة في الاعتراض (‹bezwaar›)؟ اتصل بـ
obligations-late-title = هل تأخرت؟
obligations-late-post = بالبريد: أرسِل رسالتك قبل نهاية المهلة. يجب أن تصل خلال أسبوع بعدها.
obligations-late-reason = تأخرت، ولم يكن الأمر بيدك؟ قدّم الاعتراض (‹bezwaar›) مع ذلك واشرح السبب.
obligations-late-office = أرسلتها إلى العنوان الخطأ؟ عندها تُحوَّل رسالتك. يُحسب اليوم الذي وصلت فيه أولًا.
obligations-next-title = ماذا يحدث بعد ذلك؟
obligations-next-weeks = تحصل على قرار خلال ستة أسابيع بعد المهلة. مع لجنة يكون ذلك اثني عشر أسبوعًا. وقد يستغرق ستة أسابيع إضافية.
obligations-next-court = لا توافق على ذلك؟ يمكنك خلال ستة أسابيع الاستئناف (‹beroep›) لدى المحكمة.
obligations-next-exam = نتيجة الامتحان نفسها لا يمكنك عرضها على القاضي.
obligations-slow-title = هل تأخروا في القرار؟
obligations-slow-notice = أرسِل إذن رسالة تقول إنهم تأخروا (‹ingebrekestelling›). بعد ذلك لديهم أسبوعان.
obligations-slow-penalty = لم يقرروا بعد ذلك؟ عندها قد تحصل على { $amount } في اليوم (‹dwangsom›). هذا المبلغ من سنة { $year }.

obligations-consequences-title = ماذا لو لم تنجح؟
obligations-group-nothing = لا تذكر ‹DUO› مجموعة لك. اسأل ‹DUO› ما الذي ينطبق عليك.
obligations-group-unclear = لا تقول ‹DUO› بوضوح في أي مجموعة أنت. اسأل ‹DUO› ما الذي ينطبق عليك.
obligations-asylum-still = عليك أن تندمج، حتى بعد اليوم الأخير من مدتك.
obligations-asylum-loan = لا تطلب ‹DUO› لهذا السبب استرداد قرض قديم.
obligations-asylum-talk = لا تستطيع الانتهاء في الوقت المحدد؟ تحدث مع بلديتك. هي تساعدك.
obligations-fine-possible = لم تنتهِ في الوقت المحدد وكان ذلك بسببك؟ عندها يمكن لـ ‹DUO› أن تعطيك غرامة. وتحصل أيضًا على مدة جديدة.
obligations-fine-no-forecast = هذه أعلى المبالغ. هذا التطبيق لا يتوقع هل تحصل على غرامة.
obligations-fine-route = ‹DUO›: لم تكمل المسار التعليمي في الوقت المحدد، بحد أقصى
obligations-fine-parts = ‹DUO›: لم تكمل ‹PVT› أو ‹MAP› في الوقت المحدد، لكل جزء
obligations-fine-intake = البلدية: لم تحضر المقابلة الشاملة، بعد إنذار
obligations-fine-traject = البلدية: لم تتعاون، بحد أقصى في كل مرة
obligations-fine-blame = لم يكن الأمر بيدك؟ أخبرهم في الوقت المناسب. احتفظ بإثباتاتك.
obligations-as-of = المبلغ من { $date }.

obligations-money-title = كم يكلف ذلك؟
obligations-free-title = مجاني دائمًا
obligations-free-pvt-map = ‹PVT› و‹MAP› مجانيان للجميع.
obligations-free-objection = تقديم الاعتراض (‹bezwaar›) مجاني.
obligations-asylum-offer = تعرض عليك البلدية دورة تناسب مسارك التعليمي. لا تدفع ثمنها بنفسك.
obligations-asylum-attempts = لديك محاولات مجانية للامتحانات. انظر في صفحة التقدّم كم عددها.
obligations-asylum-no-loan = لا يوجد لك قرض من ‹DUO›. لا تحتاج إليه من أجل دورتك.
obligations-exam-fee = امتحان واحد على مستوى A2، أو ‹KNM›
obligations-staatsexamen-fee = جزء واحد من ‹Staatsexamen›
obligations-loan-self = تختار دورتك وتدفعها بنفسك. يمكنك اقتراض المال من ‹DUO›.
obligations-loan-rule = يمكنك اقتراض هذا المبلغ كحد أقصى. يعتمد ما يمكنك اقتراضه على دخلك.
obligations-loan-max = القرض، بحد أقصى
obligations-loan-quarter = تدفع ‹DUO› كل ثلاثة أشهر بحد أقصى
obligations-loan-month = السداد شهريًا، على الأقل
obligations-loan-income = تنظر ‹DUO› إلى دخلك ودخل شريكك.
obligations-loan-for = القرض مخصص لدورة في مدرسة لديها علامة جودة (‹keurmerk›)، وللامتحانات.
obligations-loan-repay = تسدد القرض مع الفائدة خلال عشر سنوات كحد أقصى. دخلك قليل؟ عندها تدفع أقل أو لا تدفع شيئًا.
obligations-loan-letter = متى تبدأ السداد مكتوب في رسالة ‹DUO›.

obligations-rights-title = حقوق أخرى
obligations-right-alone = في المقابلة الشاملة يجوز لك أن تتحدث وحدك، بدون عائلتك.
obligations-right-adapted = تحتاج مساعدة في امتحان؟ مثلًا وقتًا أطول. اسأل ‹DUO› في الوقت المناسب.
obligations-right-see = يجوز لك رؤية المعلومات الموجودة عنك. ويجوز لك طلب تصحيح الأخطاء.
