# Progress: what is done, what is open, and that effort counts.
progress-title = التقدّم
progress-lead = هنا ترى ما اكتمل وما بقي عليك.
progress-route = مسارك التعليمي (‹leerroute›)
progress-parts-title = أجزاؤك
progress-parts-nothing = ليس لديك ‹PIP› (خطة) بعد. لذلك لا نعرف بعد أي أجزاء عليك. تُعدّ البلدية الخطة معك.
progress-summary = { $total ->
    [zero] اكتمل { $done } من { $total } جزء
    [one] اكتمل { $done } من جزء واحد
    [two] اكتمل { $done } من جزأين
    [few] اكتمل { $done } من { $total } أجزاء
    [many] اكتمل { $done } من { $total } جزءًا
   *[other] اكتمل { $done } من { $total } جزء
}
progress-summary-unknown = { $count ->
    [zero] نعرف كل الأجزاء.
    [one] هناك جزء واحد لا نعرفه الآن.
    [two] هناك جزآن لا نعرفهما الآن.
    [few] هناك { $count } أجزاء لا نعرفها الآن.
    [many] هناك { $count } جزءًا لا نعرفه الآن.
   *[other] هناك { $count } جزء لا نعرفه الآن.
}
progress-only-duo = ‹DUO› وحدها تقرر هل انتهيت من الاندماج. تحصل على رسالة عن ذلك.

progress-group-language = اللغة الهولندية
progress-group-society = هولندا والعمل
progress-group-hours = الساعات
progress-group-end = الإتمام

progress-part-taalschakel = ‹Taalschakeltraject›
progress-part-cursusuren = ساعات الدروس
progress-part-participatieuren = ساعات المشاركة (‹participatie›)
progress-part-pvt = ‹PVT›: إقرار المشاركة
progress-part-map = ‹MAP›: العمل والمشاركة
progress-part-eindgesprek = اللقاء الختامي في ‹Z-route›
progress-part-level = المطلوب: المستوى { $level }
progress-part-attempts = { $count ->
    [zero] قدّمت الامتحان { $count } مرة. كل محاولة لها قيمة.
    [one] قدّمت الامتحان مرة واحدة. كل محاولة لها قيمة.
    [two] قدّمت الامتحان مرتين. كل محاولة لها قيمة.
    [few] قدّمت الامتحان { $count } مرات. كل محاولة لها قيمة.
    [many] قدّمت الامتحان { $count } مرة. كل محاولة لها قيمة.
   *[other] قدّمت الامتحان { $count } مرة. كل محاولة لها قيمة.
}
progress-part-attempts-done = { $count ->
    [zero] نجحت بعد { $count } محاولة
    [one] نجحت بعد محاولة واحدة
    [two] نجحت بعد محاولتين
    [few] نجحت بعد { $count } محاولات
    [many] نجحت بعد { $count } محاولة
   *[other] نجحت بعد { $count } محاولة
}

progress-state-done = مكتمل
progress-state-exempt = إعفاء
progress-state-dispensed = إعفاء خاص
progress-state-busy = جارٍ
progress-state-open = لم يُنجز بعد
progress-state-not-known = لا نعرفه الآن
progress-state-check = يجب السؤال
progress-state-ask-gemeente = اسأل البلدية
progress-why-exempt = أنت تتقن هذا بالفعل. لم يعد عليك فعله.
progress-why-dispensed = قررت ‹DUO› أنه ليس عليك فعل هذا.
progress-why-not-known = لم يصلنا جواب. عملك لم يضِع.
progress-why-check = المعلومات غير كاملة أو مختلفة. اسأل { $gemeente } ما الصحيح.
progress-why-ask-gemeente = { $gemeente } وحدها تعرف هل اكتمل هذا. لا نستطيع طلبه.
progress-on-decision = تاريخ القرار
progress-on-signed = وُقّع في
progress-on-talk = لقاء في
progress-on-exam = النتيجة في
progress-on-other = التاريخ

progress-hours-title = ساعاتك
progress-hours-nothing = لا توجد ساعات معروفة لك بعد.
progress-hours-of = { $count } من { $norm } ساعة
progress-hours-only = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
progress-hours-enough = لديك ساعات كافية. المزيد من الساعات مسموح دائمًا.
progress-hours-apart = لا نجمع هذه الساعات معًا. قد تظهر الساعة نفسها في سطرين.
progress-hours-by = بحسب { $party }
progress-indicative = مؤشر
progress-kind-school = دروس في المدرسة
progress-kind-nt2 = دروس اللغة الهولندية (‹NT2›)
progress-kind-knm = دروس ‹KNM›
progress-kind-intake = دروس خلال المقابلة الشاملة
progress-kind-participation = المشاركة (‹participatie›)
progress-kind-participation-lessons = مشاركة تُحسب كدرس
progress-kind-begeleiding = المرافقة الاجتماعية
progress-absent-excused = { $count ->
    [zero] غبت { $count } ساعة، لسبب مقبول
    [one] غبت ساعة واحدة، لسبب مقبول
    [two] غبت ساعتين، لسبب مقبول
    [few] غبت { $count } ساعات، لسبب مقبول
    [many] غبت { $count } ساعة، لسبب مقبول
   *[other] غبت { $count } ساعة، لسبب مقبول
}
progress-absent-unexcused = { $count ->
    [zero] غبت { $count } ساعة، بدون سبب مقبول
    [one] غبت ساعة واحدة، بدون سبب مقبول
    [two] غبت ساعتين، بدون سبب مقبول
    [few] غبت { $count } ساعات، بدون سبب مقبول
    [many] غبت { $count } ساعة، بدون سبب مقبول
   *[other] غبت { $count } ساعة، بدون سبب مقبول
}

progress-exams-title = امتحاناتك
progress-exams-nothing = ليس لدى ‹DUO› نتائج لك بعد.
progress-exams-tried = { $count ->
    [zero] قدّمت { $count } امتحان.
    [one] قدّمت امتحانًا واحدًا.
    [two] قدّمت امتحانين.
    [few] قدّمت { $count } امتحانات.
    [many] قدّمت { $count } امتحانًا.
   *[other] قدّمت { $count } امتحان.
}
progress-exams-passed = { $count ->
    [zero] نجحت { $count } مرة.
    [one] نجحت مرة واحدة.
    [two] نجحت مرتين.
    [few] نجحت { $count } مرات.
    [many] نجحت { $count } مرة.
   *[other] نجحت { $count } مرة.
}
progress-exams-effort = كل محاولة تُظهر أنك تبذل جهدك.
progress-exams-date = التاريخ هو اليوم الذي سجّلت فيه ‹DUO› النتيجة. لا تذكر ‹DUO› حدًا أقصى لعدد المحاولات.
progress-reason-verwijtbaar = لا توجد نتيجة. ترى ‹DUO› أنه كان بإمكانك تجنّب ذلك.
progress-reason-niet-verwijtbaar = لا توجد نتيجة. ترى ‹DUO› أنه لم يكن بإمكانك تجنّب ذلك.
progress-reason-afgemeld = لا توجد نتيجة. كنت قد ألغيت تسجيلك.
progress-reason-absent = لا توجد نتيجة. لم تحضر الامتحان.

progress-attempts-title = المحاولات المجانية
progress-attempts-nothing = لا تذكر ‹DUO› لك محاولات مجانية. يحصل عليها فقط من لديهم حقوق اللجوء.
progress-attempts-left = { $count ->
    [zero] لا محاولات مجانية باقية
    [one] بقيت محاولة مجانية واحدة
    [two] بقيت محاولتان مجانيتان
    [few] بقيت { $count } محاولات مجانية
    [many] بقيت { $count } محاولة مجانية
   *[other] بقيت { $count } محاولة مجانية
}
progress-attempts-asylum = لديك حقوق اللجوء. لذلك تدفع الدولة محاولاتك الأولى. بعد ذلك تدفع أنت.
progress-attempts-balance = هذا العدد من ‹DUO›. نحن لا نحسبه بأنفسنا.

progress-school-title = كيف تسير الأمور في المدرسة
progress-school-nothing = لم ترسل مدرسة اللغة شيئًا عن هذا بعد.
progress-school-number = مدرسة برقم { $number }
progress-school-level = المستوى { $level }
progress-school-indicative = هذا ما تراه المدرسة. هذه ليست نتيجة امتحان.
progress-presence = الحضور في الدرس
progress-presence-never = لا
progress-presence-sometimes = أحيانًا نعم، وأحيانًا لا
progress-presence-always = دائمًا
progress-effort = الجهد
progress-effort-enough = كافٍ
progress-effort-not-enough = غير كافٍ بعد
progress-result-poor = ضعيف
progress-result-fair = متوسط
progress-result-enough = كافٍ
progress-result-good = جيد
progress-result-excellent = جيد جدًا

progress-after-title = ماذا يأتي بعد ذلك؟
progress-after-B = هل أتممت كل الأجزاء؟ عندها تحصل على دبلوم الاندماج (‹inburgeringsdiploma›).
progress-after-O = هل أتممت كل الأجزاء؟ عندها تحصل على دبلوم الاندماج (‹inburgeringsdiploma›). يمكنك عندها متابعة الدراسة.
progress-after-Z = هل أتممت كل الأجزاء؟ عندها تحصل من البلدية على شهادة الاندماج (‹inburgeringscertificaat›).
progress-after-duo = عندما تكتب ‹DUO› أنك أتممت الواجب (‹voldaan›)، تكون قد انتهيت من الاندماج.
progress-after-course = نهاية دورتك ليست نهاية اندماجك.
progress-after-naturalisation = شهادة الاندماج (‹inburgeringscertificaat›) وحدها لا تكفي للحصول على الجنسية الهولندية. اسأل بلديتك عن هذا في الوقت المناسب.

progress-route-title = ماذا يعني مساري التعليمي؟
progress-route-B = في ‹B1-route› تتعلم الهولندية حتى المستوى B1. تقدّم خمسة امتحانات: القراءة والاستماع والكتابة والتحدث و‹KNM›.
progress-route-O = في ‹onderwijsroute› تتعلم الهولندية لكي تدرس بعدها. تتابع ‹taalschakeltraject› (برنامجًا لغويًا تحضيريًا).
progress-route-Z = في ‹Z-route› تتعلم الهولندية لكي تدبّر حياتك بنفسك. تتابع دروسًا. ليس عليك تقديم امتحان لغة.
progress-route-unknown = لا نعرف هذا المسار. اسأل بلديتك ماذا يعني.
progress-afschalen-title = هل المستوى B1 صعب جدًا؟
progress-afschalen-what = عندها يجوز لك أحيانًا تقديم الامتحان على مستوى A2. اسم هذا ‹afschalen›.
progress-afschalen-rule = يجب أولًا أن تتابع 600 ساعة من دروس الهولندية (‹NT2›). ويجب أيضًا أن تبذل جهدًا كافيًا. البلدية تقرر.
progress-afschalen-how = دروس ‹KNM› لا تُحسب ضمن 600 ساعة. اطلب ذلك من الشخص المسؤول عنك في البلدية.

progress-wrong-title = هل هناك شيء غير صحيح؟
progress-wrong-hours = ساعاتك غير صحيحة؟ اسأل مدرسة اللغة أولًا. ثم اتصل بالبلدية.
progress-wrong-exam = نتيجة غير صحيحة؟ اسأل ‹DUO›.
progress-wrong-proof = احتفظ بإثباتاتك: قوائم الحضور والرسائل والبريد الإلكتروني.
