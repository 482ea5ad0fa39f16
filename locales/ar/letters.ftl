# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = فهم رسالة بريدية
letters-lead = هل وصلتك رسالة بريدية؟ اختر أي رسالة هي. عندها تقرأ ما عليك فعله.
letters-who = 1. ممن الرسالة؟
letters-who-hint = انظر في أعلى الرسالة.
letters-from-duo = من ‹DUO›
letters-from-gemeente = من البلدية
letters-from-other = من شخص آخر أو جهة أخرى
letters-which = 2. أي جملة مكتوبة في الرسالة؟
letters-which-hint = ابحث عن الجملة الأكثر شبهًا برسالتك.
letters-none = رسالتك ليست هنا؟
letters-none-text = اتصل ببلديتك، أو خذ الرسالة معك إلى لقائك القادم. لا ترمِ الرسالة.
letters-other-text = هذا التطبيق يعرف فقط رسائل ‹DUO› والبلدية عن الاندماج. لا تعرف ما عليك فعله؟ اتصل ببلديتك.
letters-again = اختر رسالة أخرى
letters-open = ما هذه الرسالة؟
letters-sentence = هذه الجملة مكتوبة في الرسالة
letters-what = ما هذا؟
letters-do = ماذا عليك أن تفعل؟
letters-when = ما آخر يوم لذلك؟
letters-not = ماذا يحدث إذا لم تفعل شيئًا؟
letters-help = من يساعدك؟
letters-help-text = اتصل وقل أي رسالة لديك. إذا ذهبت إليهم، خذ الرسالة معك.
letters-when-none = ليس لهذه الرسالة يوم أخير.
letters-when-letter = اليوم الأخير مكتوب في الرسالة. نحن لا نعرف ذلك اليوم.
letters-when-signed-out = سجّل الدخول لترى التاريخ الخاص بك.
letters-when-six-weeks = لديك ستة أسابيع، تبدأ في اليوم التالي لتاريخ الرسالة.
letters-when-ours = نحن حسبنا هذا التاريخ. هل في رسالتك تاريخ آخر؟ عندها الصحيح هو التاريخ الذي في رسالتك.

letter-kennisgeving = رسالة بأن عليك واجب الاندماج (‹kennisgeving›)
letter-kennisgeving-key = عليك واجب الاندماج.
letter-kennisgeving-what = تكتب ‹DUO› أن عليك واجب الاندماج. مدتك لم تبدأ بعد. أولًا تحصل على خطة من البلدية.
letter-kennisgeving-do = احتفظ بالرسالة. انتظر دعوة البلدية إلى لقاء.
letter-kennisgeving-not = ليس عليك فعل شيء الآن. لم تحصل على خطة بعد عشرة أسابيع؟ اتصل ببلديتك.

letter-intake = دعوة إلى المقابلة الشاملة (‹brede intake›)
letter-intake-key = ندعوك إلى لقاء عن اندماجك.
letter-intake-what = تريد البلدية أن تتحدث معك عن الدراسة والعمل والصحة والعائلة. بعد ذلك تُعدّ البلدية خطتك. يجوز لك أن تأتي وحدك، بدون العائلة.
letter-intake-do = اذهب إلى اللقاء. لا تستطيع الحضور؟ اتصل في أقرب وقت. اطلب مترجمًا إذا كنت تحتاج إليه.
letter-intake-not = لم تحضر؟ عندها تحصل على إنذار. بعد ذلك يمكن للبلدية أن تعطيك غرامة.

letter-pip = خطتك (‹PIP›)
letter-pip-key = تجد مع هذه الرسالة خطتك الشخصية للاندماج والمشاركة.
letter-pip-what = هذه خطتك. هي قرار من البلدية. تبدأ مدة اندماجك بعد تاريخ خطتك الأولى.
letter-pip-do = اقرأ الخطة مع شخص يساعدك. افعل ما هو مكتوب في الخطة. لا توافق؟ قدّم اعتراضًا (‹bezwaar›).
letter-pip-not = عندها تصبح الخطة سارية. بعد ستة أسابيع لا يمكنك تقديم اعتراض (‹bezwaar›).

letter-meeting = دعوة إلى لقاء
letter-meeting-key = أنت مدعو إلى لقاء عن تقدّمك.
letter-meeting-what = تريد البلدية أن تتحدث معك عن دروسك وخطتك، وكيف تسير الأمور.
letter-meeting-do = اذهب إلى اللقاء. لا تستطيع الحضور؟ اتصل قبل يوم اللقاء.
letter-meeting-not = تغيب أكثر من مرة؟ عندها يمكن للبلدية أن تنذرك وأن تعطيك غرامة.

letter-warning = إنذار من البلدية
letter-warning-key = لم تحضر إلى موعدك. هذا إنذار.
letter-warning-what = ترى البلدية أنك لا تشارك بما يكفي. هذه ليست غرامة بعد.
letter-warning-do = اتصل بالبلدية. قل لماذا لم تحضر، مثلًا لأنك كنت مريضًا. خذ موعدًا جديدًا، واحرص على الحضور.
letter-warning-not = عندها يمكن للبلدية أن تعطيك غرامة.

letter-gemeente-fine = غرامة من البلدية
letter-gemeente-fine-key = نفرض عليك غرامة.
letter-gemeente-fine-what = تعطيك البلدية غرامة لأنك لم تشارك بما يكفي.
letter-gemeente-fine-do = لا توافق؟ قدّم اعتراضًا (‹bezwaar›) لدى البلدية. لا تستطيع الدفع؟ اتصل واسأل هل يجوز أن تدفع على أقساط.
letter-gemeente-fine-not = بعد ستة أسابيع لا يمكنك تقديم اعتراض (‹bezwaar›). عندها عليك أن تدفع.

letter-reminder = تذكير من ‹DUO›
letter-reminder-key = مدة اندماجك تنتهي قريبًا.
letter-reminder-what = تكتب ‹DUO› أن اليوم الأخير من مدتك قريب.
letter-reminder-do = انظر ما بقي عليك. لن تنتهي في الوقت المحدد، وليس ذلك بسببك؟ اطلب وقتًا إضافيًا (‹verlenging›) من ‹DUO›.
letter-reminder-not = لم تكمل الاندماج في الوقت المحدد، وكان ذلك بسببك؟ عندها يمكن لـ ‹DUO› أن تعطيك غرامة. أنت حامل إقامة لجوء؟ عندها لن تعطيك ‹DUO› غرامة.

letter-announcement = رسالة: قد تحصل على غرامة
letter-announcement-key = ننوي أن نعطيك غرامة لأن مدتك انتهت.
letter-announcement-what = تظن ‹DUO› أنك لم تكمل الاندماج في الوقت المحدد. هذه ليست غرامة بعد. يجوز لك أولًا أن تقول لماذا لم تكمله في الوقت المحدد.
letter-announcement-do = اكتب إلى ‹DUO› لماذا لم تكمل الاندماج في الوقت المحدد. أرسل إثباتًا معها، مثلًا عن المرض. اطلب المساعدة من بلديتك.
letter-announcement-not = عندها تقرر ‹DUO› بدون شرحك.

letter-duo-fine = غرامة من ‹DUO›
letter-duo-fine-key = تحصل على غرامة لأنك لم تكمل الاندماج في الوقت المحدد.
letter-duo-fine-what = تعطيك ‹DUO› غرامة. وتحصل أيضًا على مدة جديدة للاندماج.
letter-duo-fine-do = لا توافق؟ قدّم اعتراضًا (‹bezwaar›) لدى ‹DUO›. أنت حامل إقامة لجوء؟ اتصل ببلديتك: ‹DUO› لا تعطي غرامة لحاملي إقامة اللجوء.
letter-duo-fine-not = بعد ستة أسابيع لا يمكنك تقديم اعتراض (‹bezwaar›). عندها عليك أن تدفع.

letter-extension-yes = تحصل على وقت إضافي (‹verlenging›)
letter-extension-yes-key = تم تمديد مدة اندماجك.
letter-extension-yes-what = تعطيك ‹DUO› وقتًا إضافيًا. هناك يوم أخير جديد لمدتك.
letter-extension-yes-do = اكتب التاريخ الجديد عندك. واصل دروسك وامتحاناتك.
letter-extension-yes-not = ليس عليك فعل شيء. ترى أن الوقت الإضافي قصير جدًا؟ عندها يمكنك تقديم اعتراض (‹bezwaar›).

letter-extension-no = لن تحصل على وقت إضافي
letter-extension-no-key = تم رفض طلبك للتمديد.
letter-extension-no-what = لا تعطيك ‹DUO› وقتًا إضافيًا. اليوم الأخير من مدتك يبقى كما هو.
letter-extension-no-do = لا توافق؟ قدّم اعتراضًا (‹bezwaar›) لدى ‹DUO›. اطلب المساعدة من بلديتك.
letter-extension-no-not = عندها يبقى اليوم الأخير من مدتك كما هو. بعد ستة أسابيع لا يمكنك تقديم اعتراض (‹bezwaar›).

letter-result = نتيجة امتحان
letter-result-key = هذه نتيجة امتحانك.
letter-result-what = تقرأ فيها هل نجحت. لا تحصل على علامة بالأرقام.
letter-result-do = لم تنجح؟ يجوز لك تقديم الامتحان مرة أخرى. تحدث مع مدرستك عن التمرّن للامتحان. سجّل اسمك في الوقت المناسب.
letter-result-not = ليس عليك فعل شيء. لا يمكنك تقديم اعتراض (‹bezwaar›) على نتيجة.

letter-exempt = قرار بشأن الإعفاء (‹vrijstelling›) أو الإعفاء الخاص (‹ontheffing›)
letter-exempt-key = اتخذنا قرارًا بشأن إعفائك أو إعفائك الخاص.
letter-exempt-what = قررت ‹DUO› هل هناك شيء ليس عليك فعله.
letter-exempt-do = اقرأ ما بقي عليك فعله. لا توافق؟ قدّم اعتراضًا (‹bezwaar›) لدى ‹DUO›.
letter-exempt-not = عندها يسري القرار. بعد ستة أسابيع لا يمكنك تقديم اعتراض (‹bezwaar›).

letter-done = لقد انتهيت
letter-done-key = أتممت واجب الاندماج.
letter-done-what = تكتب ‹DUO› أنك انتهيت من الاندماج. تهانينا!
letter-done-do = احتفظ جيدًا بهذه الرسالة وبدبلومك أو شهادتك.
letter-done-not = لم يعد عليك فعل شيء.
