# Progress: what is done, what is open, and that effort counts.
progress-title = پیشرفت
progress-lead = اینجا می‌بینید چه چیزی تمام شده و چه کاری هنوز مانده است.
progress-route = مسیر یادگیری شما
progress-parts-title = بخش‌های شما
progress-parts-nothing = شما هنوز برنامه (‹PIP›) ندارید. برای همین هنوز نمی‌دانیم کدام بخش‌ها را باید انجام دهید. شهرداری برنامه را همراه شما می‌نویسد.
progress-summary = { $total ->
    [one] { $done } بخش از { $total } بخش تمام شده
   *[other] { $done } بخش از { $total } بخش تمام شده
}
progress-summary-unknown = { $count ->
    [one] درباره { $count } بخش، الان نمی‌دانیم.
   *[other] درباره { $count } بخش، الان نمی‌دانیم.
}
progress-only-duo = فقط ‹DUO› تصمیم می‌گیرد که شما دوره ادغام را تمام کرده‌اید یا نه. درباره آن نامه می‌گیرید.

progress-group-language = زبان هلندی
progress-group-society = هلند و کار
progress-group-hours = ساعت‌ها
progress-group-end = پایان دوره

progress-part-taalschakel = دوره آمادگی تحصیل (‹taalschakeltraject›)
progress-part-cursusuren = ساعت‌های درس
progress-part-participatieuren = ساعت‌های مشارکت (‹participatie›)
progress-part-pvt = ‹PVT›: بیانیه مشارکت
progress-part-map = ‹MAP›: کار و مشارکت
progress-part-eindgesprek = گفت‌وگوی پایانی ‹Z-route›
progress-part-level = سطح لازم: { $level }
progress-part-attempts = { $count ->
    [one] شما { $count } بار امتحان دادید. هر تلاشی ارزش دارد.
   *[other] شما { $count } بار امتحان دادید. هر تلاشی ارزش دارد.
}
progress-part-attempts-done = { $count ->
    [one] قبول، بعد از { $count } بار امتحان
   *[other] قبول، بعد از { $count } بار امتحان
}

progress-state-done = تمام شده
progress-state-exempt = معافیت
progress-state-dispensed = وظیفه برداشته شده
progress-state-busy = در حال انجام
progress-state-open = هنوز مانده
progress-state-not-known = الان نمی‌دانیم
progress-state-check = باید بپرسید
progress-state-ask-gemeente = از شهرداری بپرسید
progress-why-exempt = شما این را بلدید. دیگر لازم نیست انجامش دهید.
progress-why-dispensed = ‹DUO› تصمیم گرفته که لازم نیست این را انجام دهید.
progress-why-not-known = ما جوابی نگرفتیم. زحمت شما از بین نرفته است.
progress-why-check = اطلاعات کامل نیست، یا با هم فرق دارد. از { $gemeente } بپرسید کدام درست است.
progress-why-ask-gemeente = فقط { $gemeente } می‌داند که این تمام شده یا نه. ما نمی‌توانیم این اطلاعات را بگیریم.
progress-on-decision = تاریخ تصمیم
progress-on-signed = تاریخ امضا
progress-on-talk = تاریخ گفت‌وگو
progress-on-exam = تاریخ نتیجه
progress-on-other = تاریخ

progress-hours-title = ساعت‌های شما
progress-hours-nothing = هنوز ساعتی برای شما ثبت نشده است.
progress-hours-of = { $count } ساعت از { $norm } ساعت
progress-hours-only = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}
progress-hours-enough = ساعت‌های شما کافی است. همیشه می‌توانید ساعت‌های بیشتری بگذرانید.
progress-hours-apart = ما این ساعت‌ها را با هم جمع نمی‌کنیم. شاید همان ساعت در دو خط نوشته شده باشد.
progress-hours-by = به گفته { $party }
progress-indicative = تخمین
progress-kind-school = درس در آموزشگاه
progress-kind-nt2 = درس هلندی (‹NT2›)
progress-kind-knm = درس ‹KNM›
progress-kind-intake = درس در زمان گفت‌وگوی اول (‹brede intake›)
progress-kind-participation = مشارکت (‹participatie›)
progress-kind-participation-lessons = مشارکتی که درس حساب می‌شود
progress-kind-begeleiding = مددکاری اجتماعی
progress-absent-excused = { $count ->
    [one] { $count } ساعت غیبت، با دلیل موجه
   *[other] { $count } ساعت غیبت، با دلیل موجه
}
progress-absent-unexcused = { $count ->
    [one] { $count } ساعت غیبت، بدون دلیل موجه
   *[other] { $count } ساعت غیبت، بدون دلیل موجه
}

progress-exams-title = امتحان‌های شما
progress-exams-nothing = ‹DUO› هنوز هیچ نتیجه‌ای از شما ندارد.
progress-exams-tried = { $count ->
    [one] شما { $count } امتحان دادید.
   *[other] شما { $count } امتحان دادید.
}
progress-exams-passed = { $count ->
    [one] شما { $count } بار قبول شدید.
   *[other] شما { $count } بار قبول شدید.
}
progress-exams-effort = هر بار که امتحان می‌دهید، نشان می‌دهید که تلاش می‌کنید.
progress-exams-date = این تاریخ روزی است که ‹DUO› نتیجه را ثبت کرد. ‹DUO› نمی‌گوید حداکثر چند بار می‌توانید امتحان بدهید.
progress-reason-verwijtbaar = بدون نتیجه. ‹DUO› فکر می‌کند شما می‌توانستید جلوی آن را بگیرید.
progress-reason-niet-verwijtbaar = بدون نتیجه. ‹DUO› فکر می‌کند شما تقصیری نداشتید.
progress-reason-afgemeld = بدون نتیجه. شما خبر داده بودید که نمی‌آیید.
progress-reason-absent = بدون نتیجه. شما سر امتحان نبودید.

progress-attempts-title = نوبت‌های رایگان امتحان
progress-attempts-nothing = ‹DUO› برای شما نوبت رایگان ننوشته است. این نوبت‌ها فقط برای کسانی است که حق‌های دارنده اقامت پناهندگی را دارند.
progress-attempts-left = { $count ->
    [one] هنوز { $count } نوبت رایگان
   *[other] هنوز { $count } نوبت رایگان
}
progress-attempts-asylum = شما همان حق‌های دارنده اقامت پناهندگی را دارید. برای همین دولت پول نوبت‌های اول شما را می‌دهد. بعد از آن خودتان می‌پردازید.
progress-attempts-balance = این تعداد را ‹DUO› گفته است. ما خودمان آن را حساب نمی‌کنیم.

progress-school-title = وضعیت شما در آموزشگاه
progress-school-nothing = آموزشگاه زبان هنوز چیزی در این باره نگفته است.
progress-school-number = آموزشگاه با شماره { $number }
progress-school-level = سطح { $level }
progress-school-indicative = این نظر آموزشگاه است. این نتیجه امتحان نیست.
progress-presence = حضور در کلاس
progress-presence-never = هیچ وقت
progress-presence-sometimes = گاهی بله، گاهی نه
progress-presence-always = همیشه
progress-effort = تلاش
progress-effort-enough = کافی
progress-effort-not-enough = هنوز کافی نیست
progress-result-poor = ضعیف
progress-result-fair = نسبتاً ضعیف
progress-result-enough = قابل قبول
progress-result-good = خوب
progress-result-excellent = خیلی خوب

progress-after-title = بعد از آن چه می‌شود؟
progress-after-B = در همه بخش‌ها قبول شدید؟ پس دیپلم ادغام (‹inburgeringsdiploma›) را می‌گیرید.
progress-after-O = در همه بخش‌ها قبول شدید؟ پس دیپلم ادغام (‹inburgeringsdiploma›) را می‌گیرید. بعد می‌توانید ادامه تحصیل دهید.
progress-after-Z = همه بخش‌ها را انجام دادید؟ پس از شهرداری گواهی ادغام (‹inburgeringscertificaat›) می‌گیرید.
progress-after-duo = وقتی ‹DUO› بنویسد که همه کارها را انجام داده‌اید (‹voldaan›)، شما دوره ادغام را تمام کرده‌اید.
progress-after-course = پایان کلاس شما، پایان ادغام شما نیست.
progress-after-naturalisation = گواهی ادغام (‹inburgeringscertificaat›) به تنهایی برای گرفتن تابعیت هلند کافی نیست. این را به موقع از شهرداری خود بپرسید.

progress-route-title = مسیر یادگیری من یعنی چه؟
progress-route-B = در ‹B1-route› هلندی را تا سطح B1 یاد می‌گیرید. پنج امتحان می‌دهید: خواندن، شنیدن، نوشتن، حرف زدن و ‹KNM›.
progress-route-O = در ‹onderwijsroute› هلندی یاد می‌گیرید تا بعد از آن در یک رشته درس بخوانید. در دوره آمادگی تحصیل (‹taalschakeltraject›) شرکت می‌کنید.
progress-route-Z = در ‹Z-route› هلندی یاد می‌گیرید تا کارهای زندگی را خودتان انجام دهید. سر کلاس می‌روید. لازم نیست امتحان زبان بدهید.
progress-route-unknown = ما این مسیر یادگیری را نمی‌شناسیم. معنی آن را از شهرداری خود بپرسید.
progress-afschalen-title = سطح B1 خیلی سخت است؟
progress-afschalen-what = گاهی اجازه دارید در سطح A2 امتحان بدهید. به این کار ‹afschalen› (پایین آوردن سطح) می‌گویند.
progress-afschalen-rule = برای این کار اول باید 600 ساعت سر کلاس هلندی (‹NT2›) بروید. باید به اندازه کافی هم تلاش کنید. شهرداری تصمیم می‌گیرد.
progress-afschalen-how = کلاس‌های ‹KNM› جزو این 600 ساعت حساب نمی‌شود. می‌خواهید در سطح A2 امتحان بدهید؟ این را از شخص رابط خود در شهرداری بخواهید.

progress-wrong-title = چیزی اشتباه است؟
progress-wrong-hours = ساعت‌های شما اشتباه است؟ اول از آموزشگاه زبان خود بپرسید. بعد به شهرداری زنگ بزنید.
progress-wrong-exam = نتیجه یک امتحان اشتباه است؟ از ‹DUO› بپرسید.
progress-wrong-proof = مدرک‌های خود را نگه دارید: لیست‌های حضور، نامه‌ها و ایمیل‌ها.
