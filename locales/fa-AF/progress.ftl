# Progress: what is done, what is open, and that effort counts.
progress-title = پیشرفت
progress-lead = اینجا می‌بینید چه چیزی تمام شده و چه کاری هنوز مانده است.
progress-route = مسیر آموزش شما
progress-parts-title = بخش‌های شما
progress-parts-nothing = شما هنوز پلان (‹PIP›) ندارید. به همین خاطر هنوز نمی‌دانیم کدام بخش‌ها را باید انجام بدهید. شاروالی پلان را یکجا با شما می‌سازد.
progress-summary = { $total ->
    [one] { $done } بخش از { $total } بخش تمام شده
   *[other] { $done } بخش از { $total } بخش تمام شده
}
progress-summary-unknown = { $count ->
    [one] درباره { $count } بخش حالا نمی‌دانیم.
   *[other] درباره { $count } بخش حالا نمی‌دانیم.
}
progress-only-duo = فقط ‹DUO› تصمیم می‌گیرد که شما دوره ادغام را تمام کرده‌اید یا نه. درباره آن نامه می‌گیرید.

progress-group-language = زبان هالندی
progress-group-society = هالند و کار
progress-group-hours = ساعت‌ها
progress-group-end = ختم دوره

progress-part-taalschakel = دوره آمادگی تحصیل (‹taalschakeltraject›)
progress-part-cursusuren = ساعت‌های درس
progress-part-participatieuren = ساعت‌های سهم‌گیری (‹participatie›)
progress-part-pvt = ‹PVT›: تعهدنامه سهم‌گیری
progress-part-map = ‹MAP›: کار و سهم‌گیری
progress-part-eindgesprek = گفتگوی آخر ‹Z-route›
progress-part-level = سطح لازم: { $level }
progress-part-attempts = { $count ->
    [one] شما { $count } بار امتحان دادید. هر بار ارزش دارد.
   *[other] شما { $count } بار امتحان دادید. هر بار ارزش دارد.
}
progress-part-attempts-done = { $count ->
    [one] کامیاب، بعد از { $count } بار امتحان
   *[other] کامیاب، بعد از { $count } بار امتحان
}

progress-state-done = تمام شده
progress-state-exempt = معافیت
progress-state-dispensed = مکلفیت برداشته شده
progress-state-busy = در جریان
progress-state-open = هنوز مانده
progress-state-not-known = حالا نمی‌دانیم
progress-state-check = باید بپرسید
progress-state-ask-gemeente = از شاروالی بپرسید
progress-why-exempt = شما این را یاد دارید. دیگر لازم نیست آن را انجام بدهید.
progress-why-dispensed = ‹DUO› تصمیم گرفته است که لازم نیست این را انجام بدهید.
progress-why-not-known = ما جواب نگرفتیم. زحمت شما از بین نرفته است.
progress-why-check = معلومات کامل نیست، یا با هم فرق دارد. از { $gemeente } بپرسید کدام درست است.
progress-why-ask-gemeente = فقط { $gemeente } می‌داند که این تمام شده یا نه. ما این معلومات را گرفته نمی‌توانیم.
progress-on-decision = تاریخ تصمیم
progress-on-signed = تاریخ امضا
progress-on-talk = تاریخ گفتگو
progress-on-exam = تاریخ نتیجه
progress-on-other = تاریخ

progress-hours-title = ساعت‌های شما
progress-hours-nothing = هنوز هیچ ساعتی برای شما ثبت نشده است.
progress-hours-of = { $count } ساعت از { $norm } ساعت
progress-hours-only = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}
progress-hours-enough = ساعت‌های شما کافی است. ساعت‌های بیشتر همیشه اجازه است.
progress-hours-apart = ما این ساعت‌ها را با هم جمع نمی‌کنیم. شاید یک ساعت در دو خط نوشته شده باشد.
progress-hours-by = به گفته { $party }
progress-indicative = تخمین
progress-kind-school = درس در مکتب
progress-kind-nt2 = درس هالندی (‹NT2›)
progress-kind-knm = درس ‹KNM›
progress-kind-intake = درس در وقت گفتگوی اول (‹brede intake›)
progress-kind-participation = سهم‌گیری (‹participatie›)
progress-kind-participation-lessons = سهم‌گیری که درس حساب می‌شود
progress-kind-begeleiding = کمک اجتماعی
progress-absent-excused = { $count ->
    [one] { $count } ساعت غیرحاضری، با دلیل خوب
   *[other] { $count } ساعت غیرحاضری، با دلیل خوب
}
progress-absent-unexcused = { $count ->
    [one] { $count } ساعت غیرحاضری، بدون دلیل خوب
   *[other] { $count } ساعت غیرحاضری، بدون دلیل خوب
}

progress-exams-title = امتحان‌های شما
progress-exams-nothing = ‹DUO› هنوز هیچ نتیجه شما را ندارد.
progress-exams-tried = { $count ->
    [one] شما { $count } امتحان دادید.
   *[other] شما { $count } امتحان دادید.
}
progress-exams-passed = { $count ->
    [one] شما { $count } بار کامیاب شدید.
   *[other] شما { $count } بار کامیاب شدید.
}
progress-exams-effort = هر بار که امتحان می‌دهید، نشان می‌دهید که کوشش می‌کنید.
progress-exams-date = این تاریخ روزی است که ‹DUO› نتیجه را نوشت. ‹DUO› نمی‌گوید که حداکثر چند بار امتحان داده می‌توانید.
progress-reason-verwijtbaar = بدون نتیجه. ‹DUO› فکر می‌کند که شما جلو آن را گرفته می‌توانستید.
progress-reason-niet-verwijtbaar = بدون نتیجه. ‹DUO› فکر می‌کند که تقصیر شما نبود.
progress-reason-afgemeld = بدون نتیجه. شما خبر داده بودید که نمی‌آیید.
progress-reason-absent = بدون نتیجه. شما در امتحان نبودید.

progress-attempts-title = چانس‌های رایگان امتحان
progress-attempts-nothing = ‹DUO› برای شما چانس رایگان ننوشته است. این چانس‌ها فقط برای کسانی است که حق‌های پناهنده دارای اقامت را دارند.
progress-attempts-left = { $count ->
    [one] هنوز { $count } چانس رایگان
   *[other] هنوز { $count } چانس رایگان
}
progress-attempts-asylum = شما حق‌های پناهنده دارای اقامت را دارید. به همین خاطر دولت پول چانس‌های اول شما را می‌دهد. بعد از آن خود شما پول می‌دهید.
progress-attempts-balance = این تعداد را ‹DUO› گفته است. ما خود آن را حساب نمی‌کنیم.

progress-school-title = وضعیت شما در مکتب
progress-school-nothing = مکتب زبان هنوز در این باره چیزی نگفته است.
progress-school-number = مکتب با نمبر { $number }
progress-school-level = سطح { $level }
progress-school-indicative = این چیزی است که مکتب می‌بیند. این نتیجه امتحان نیست.
progress-presence = حاضری در درس
progress-presence-never = هیچ وقت
progress-presence-sometimes = گاهی بلی، گاهی نه
progress-presence-always = همیشه
progress-effort = کوشش
progress-effort-enough = کافی
progress-effort-not-enough = هنوز کافی نیست
progress-result-poor = ضعیف
progress-result-fair = کمی ضعیف
progress-result-enough = کافی
progress-result-good = خوب
progress-result-excellent = بسیار خوب

progress-after-title = بعد از آن چه می‌شود؟
progress-after-B = در همه بخش‌ها کامیاب شدید؟ پس دیپلوم ادغام (‹inburgeringsdiploma›) را می‌گیرید.
progress-after-O = در همه بخش‌ها کامیاب شدید؟ پس دیپلوم ادغام (‹inburgeringsdiploma›) را می‌گیرید. بعد می‌توانید تحصیل را ادامه بدهید.
progress-after-Z = همه بخش‌ها را انجام دادید؟ پس از شاروالی سرتیفیکت ادغام (‹inburgeringscertificaat›) را می‌گیرید.
progress-after-duo = وقتی ‹DUO› بنویسد که همه کارها را انجام داده‌اید (‹voldaan›)، شما دوره ادغام را تمام کرده‌اید.
progress-after-course = ختم کورس شما، ختم دوره ادغام شما نیست.
progress-after-naturalisation = تنها سرتیفیکت ادغام (‹inburgeringscertificaat›) برای گرفتن تابعیت هالند کافی نیست. این را به وقت از شاروالی خود بپرسید.

progress-route-title = مسیر آموزش من چه معنی دارد؟
progress-route-B = در ‹B1-route› هالندی را تا سطح B1 یاد می‌گیرید. پنج امتحان می‌دهید: خواندن، شنیدن، نوشتن، صحبت کردن و ‹KNM›.
progress-route-O = در ‹onderwijsroute› هالندی یاد می‌گیرید تا بعد از آن تحصیل کنید. در دوره آمادگی تحصیل (‹taalschakeltraject›) درس می‌خوانید.
progress-route-Z = در ‹Z-route› هالندی یاد می‌گیرید تا کارهای زندگی را خود شما پیش ببرید. به درس می‌روید. لازم نیست امتحان زبان بدهید.
progress-route-unknown = ما این مسیر آموزش را نمی‌شناسیم. معنی آن را از شاروالی خود بپرسید.
progress-afschalen-title = سطح B1 بسیار سخت است؟
progress-afschalen-what = گاهی اجازه دارید در سطح A2 امتحان بدهید. نام این کار ‹afschalen› (پایین آوردن سطح) است.
progress-afschalen-rule = برای این کار اول باید 600 ساعت درس هالندی (‹NT2›) بخوانید. باید به اندازه کافی هم کوشش کنید. شاروالی تصمیم می‌گیرد.
progress-afschalen-how = درس‌های ‹KNM› در این 600 ساعت حساب نمی‌شود. سطح پایین‌تر را از شخص ارتباطی خود در شاروالی بخواهید.

progress-wrong-title = چیزی اشتباه است؟
progress-wrong-hours = ساعت‌های شما اشتباه است؟ اول از مکتب زبان خود بپرسید. بعد به شاروالی زنگ بزنید.
progress-wrong-exam = نتیجه یک امتحان اشتباه است؟ از ‹DUO› بپرسید.
progress-wrong-proof = اسناد خود را نگه دارید: لیست‌های حاضری، نامه‌ها و ایمیل‌ها.
