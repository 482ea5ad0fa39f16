# The PIP.
plan-title = پلان شما (‹PIP›)
plan-lead = در این پلان نوشته شده که دوره ادغام را چطور سپری می‌کنید. آن را یکجا با شاروالی می‌سازید.
plan-core-title = تصمیم رسمی
plan-nothing = شما هنوز پلان ندارید.
plan-route = مسیر آموزش شما
plan-level = سطح
plan-level-b1 = سطح B1. در پلان شما سطح دیگری نوشته نشده است.
plan-level-z = لازم نیست به یک سطح زبان برسید. هر قدر بتوانید یاد می‌گیرید.
plan-level-unknown = در پلان شما سطح نوشته نشده است.
plan-date = تاریخ روی پلان
plan-gemeente = شاروالی که پلان را ساخته
plan-previous-gemeente = این پلان از شاروالی قبلی شما است. شاروالی جدید شما یک پلان جدید با همان مسیر آموزش می‌سازد.
plan-aim-b = شما هالندی را تا سطح B1 یاد می‌گیرید.
plan-aim-o = شما هالندی یاد می‌گیرید تا بعد از آن تحصیل کنید.
plan-aim-z = شما هالندی یاد می‌گیرید و یاد می‌گیرید که در جامعه هالند سهم بگیرید.
plan-not-yet-title = پلان شما هنوز آماده نیست
plan-not-yet = شاروالی اول با شما صحبت می‌کند. نام این گفتگو ‹brede intake› (گفتگوی اول) است. بعد از آن پلان خود را می‌گیرید.
plan-due = شاروالی باید پلان شما را بسازد. روز آخر برای این کار { $date } است.
plan-due-own = این را ما حساب کرده‌ایم: ده هفته بعد از نامه ‹DUO›.
plan-not-yet-call = خبری نیامد؟ به شاروالی خود زنگ بزنید.

plan-content-title = توافق‌های شما
plan-content-nothing = شاروالی اینجا برای شما هیچ توافقی ندارد.
plan-contact = شخص ارتباطی شما
plan-goals = هدف شما
plan-wishes = خواسته‌های شما
plan-wishes-words = این به هالندی در پلان شما نوشته شده است.
plan-agreements = توافق‌ها
plan-agreement-by = چه کسی انجام می‌دهد: { $who }
plan-agreement-from = از { $date }
plan-agreement-until = تا آخر روز { $date }
plan-parts = ساعت‌ها و گفتگوها
plan-intensity = ساعت‌های درس، تخمینی
plan-intensity-value = جمعاً { $hours } ساعت
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = گفتگوها درباره پیشرفت شما
plan-a2 = اجازه دارید در سطح A2 امتحان بدهید؟
plan-to-progress = دیدن پیشرفت شما
plan-ontzorgen-title = شاروالی مصارف ثابت شما را می‌دهد؟
plan-ontzorgen = شاروالی در شش ماه اول مصارف ثابت شما را می‌دهد. این مصارف کرایه خانه، برق و گاز، آب و بیمه صحی است. این پول از پول کمکی دولت برای شما گرفته می‌شود. نام این کار ‹financieel ontzorgen› است.
plan-ontzorgen-ask = در پلان شما نوشته شده که برای شما چطور است. از شخص ارتباطی خود بپرسید.
plan-attention = { $count ->
    [one] { $count } نکته شخصی. فقط شما این را می‌بینید. برای باز کردن، روی آن فشار بدهید.
   *[other] { $count } نکته شخصی. فقط شما این‌ها را می‌بینید. برای باز کردن، روی آن فشار بدهید.
}
plan-attention-note = کسی در پهلوی شما می‌بیند؟ پس این را دوباره ببندید.
plan-document = شاروالی این پلان را روی کاغذ هم دارد. از شخص ارتباطی خود یک کاپی بخواهید.

plan-objection-title = با پلان خود موافق نیستید؟
plan-objection-until = شما تا آخر روز { $date } به پلان خود اعتراض کرده می‌توانید.
plan-objection-over = شش هفته وقت برای اعتراض به این پلان گذشته است.
plan-objection-own = ما شش هفته را از تاریخ روی پلان حساب می‌کنیم. پلان را دیرتر گرفتید؟ پس برای اعتراض وقت بیشتر دارید.
plan-objection-how = اعتراض رایگان است. به همان شاروالی که پلان را ساخته نامه بنویسید. در این مدت پلان شما اعتبار دارد.
plan-to-rights = دیدن همه حق‌ها و مهلت‌های شما
plan-earlier = { $count ->
    [one] { $count } پلان قبلی
   *[other] { $count } پلان قبلی
}

plan-goal-work = کار با معاش
plan-goal-business = کار و بار شخصی
plan-goal-education = تحصیل با کمک پولی برای محصلان
plan-goal-work-able = کار با معاش، هر قدر بتوانید
plan-goal-work-ready = آماده شدن برای کار
plan-goal-society = سهم گرفتن در جامعه
plan-status-concept = هنوز قطعی نیست
plan-status-vastgesteld = قطعی شده
plan-status-vervangen = پلان جدید جای آن را گرفته
plan-status-ingetrokken = لغو شده

plan-what-title = این چه معنی دارد؟
plan-what-b = ‹B1-route› چیست؟
plan-what-b-text = شما هالندی را تا سطح B1 یاد می‌گیرید و چهار امتحان زبان می‌دهید. ‹KNM›، ‹PVT› و ‹MAP› را هم انجام می‌دهید. بعد از آن دیپلوم می‌گیرید.
plan-what-o = ‹onderwijsroute› (مسیر تحصیل) چیست؟
plan-what-o-text = شما برای تحصیل در هالند، هالندی یاد می‌گیرید. در دوره آمادگی تحصیل (‹taalschakeltraject›) درس می‌خوانید و ‹PVT› را هم انجام می‌دهید. بعد از آن دیپلوم می‌گیرید.
plan-what-z = ‹Z-route› (مسیر زندگی مستقل) چیست؟
plan-what-z-text = شما 800 ساعت درس می‌خوانید. ‹PVT› و ‹MAP› را هم انجام می‌دهید. پناهنده‌های دارای اقامت 800 ساعت در جامعه هم سهم می‌گیرند. بعد از آن سرتیفیکت می‌گیرید. تنها با این سرتیفیکت تابعیت هالند را گرفته نمی‌توانید.
