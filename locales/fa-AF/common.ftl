# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = ادغام من
skip-to-content = رفتن به متن صفحه
sign-out = خارج شدن
language-link = زبان
language-menu = زبان خود را انتخاب کنید
nav-label = مینوی اصلی
nav-start = شروع
nav-dossier = دوسیه
nav-appointments = ملاقات‌ها
nav-messages = پیام‌ها
nav-more = بیشتر
nav-unread = { $count ->
    [one] { $count } پیام جدید
   *[other] { $count } پیام جدید
}
time-of-day = ساعت { $time }
gemeente-unknown = شاروالی با کد { $code }
footer-call = سوال دارید؟ زنگ بزنید:
footer-not-paper = این اپ جای نامه‌های پستی را نمی‌گیرد. نامه‌های خود را هم بخوانید.

session-warning = شما مدتی کاری نکرده‌اید. 2 دقیقه بعد شما را از اپ خارج می‌کنیم.
session-final-warning = 2 دقیقه بعد شما را از اپ خارج می‌کنیم. بعد از آن می‌توانید دوباره وارد شوید.
session-extend = من هنوز اینجا هستم

notice-sign-in-cancelled = شما وارد شدن را توقف دادید. می‌توانید دوباره کوشش کنید.
notice-sign-in-failed = وارد شده نتوانستید. دوباره کوشش کنید. باز هم نشد؟ به شاروالی خود زنگ بزنید.
notice-sign-in-unavailable = حالا وارد شدن ممکن نیست. بعداً دوباره کوشش کنید، یا به شاروالی خود زنگ بزنید.
notice-session-ended = شما مدتی کاری نکردید. به همین خاطر از اپ خارج شدید. برای ادامه دوباره وارد شوید.
notice-signed-out = شما از اپ خارج شدید.
notice-extended = می‌توانید ادامه بدهید. در اپ می‌مانید.

# Who says so
party-duo = ‹DUO›
party-gemeente = شاروالی
party-coa = ‹COA›
party-taalaanbieder = مکتب زبان
party-begeleiding = اداره کمک اجتماعی
party-inlogdienst = سرویس وارد شدن
source-line = از { $party }، پرسیده شده در { $asked }.
source-as-of = معلومات تا آخر روز
source-formal = این رسمی است.
source-indicative = این یک تخمین است، نه تصمیم رسمی.

# States of a section
section-not-known = این را حالا نمی‌دانیم
section-part-not-known = یک قسمت را حالا نمی‌دانیم
section-whom-to-call = می‌خواهید حالا بدانید؟ به { $gemeente } زنگ بزنید: { $phone }.
section-retry = دوباره کوشش کنید
section-busy = دوباره می‌پرسیم.
section-refreshed = این قسمت تازه شد.
section-still-unknown = هنوز نمی‌دانیم. بعداً دوباره کوشش کنید.
section-dropped = { $count ->
    [one] { $count } مورد را نشان داده نمی‌توانیم.
   *[other] { $count } مورد را نشان داده نمی‌توانیم.
}
unknown-value = معلومات ناشناخته: { $value }
dispute-title = معلومات با هم فرق دارد
dispute-ask = از { $party } بپرسید کدام درست است.

reason-unreachable = حالا به { $party } دسترسی نداریم. به همین خاطر این را نداریم: { $what }.
reason-timed-out = { $party } حالا جواب نمی‌دهد. به همین خاطر این را نداریم: { $what }.
reason-unreadable = جواب { $party } را خوانده نمی‌توانیم. به همین خاطر این را نداریم: { $what }.
reason-wrong-person = جواب { $party } درست نیست. آن را نشان نمی‌دهیم. به همین خاطر این را نداریم: { $what }.
reason-not-allowed = { $party } اجازه ندارد این معلومات را به این شاروالی بدهد: { $what }.
reason-not-connected = { $party } هنوز به این اپ وصل نشده است. به همین خاطر این را نداریم: { $what }.
reason-no-consent = این را فقط بعد از بلی شما جستجو می‌کنیم. ایمیل تاییدشده شما هم لازم است. به همین خاطر این را نداریم: { $what }.
reason-not-asked = این را حالا از { $party } نپرسیده‌ایم: { $what }.

call-duo-plicht = این که باید دوره ادغام را سپری کنید یا نه
call-duo-plicht-historie = سابقه مکلفیت ادغام شما
call-duo-doelgroep = گروه شما
call-duo-doelgroep-historie = سابقه گروه شما
call-duo-lbt = نتیجه آزمون توان یادگیری (‹leerbaarheidstoets›)
call-duo-termijn = مهلت ادغام شما
call-duo-termijn-historie = سابقه مهلت شما
call-duo-gebeurtenissen = رویدادها در ‹DUO›
call-duo-verlengingen = وقت بیشتر (‹verlenging›) برای شما
call-duo-vrijstellingen = معافیت‌ها (‹vrijstelling›)
call-duo-ontheffingen = برداشته شدن مکلفیت (‹ontheffing›)
call-duo-pip = پلان (‹PIP›) شما در ‹DUO›
call-duo-map = تاریخ گفتگوی ‹MAP› شما
call-duo-pvt = تاریخ امضای شما برای ‹PVT›
call-duo-uren = ساعت‌های شما
call-duo-examens = امتحان‌های شما
call-duo-gratispogingen = چانس‌های رایگان امتحان
call-duo-boetes = جریمه‌های ‹DUO›
call-duo-instellingen = نام مکتب‌های زبان
call-gemeente-pip = پلان شما در شاروالی
call-gemeente-intake = گفتگوی اول شما (‹brede intake›)
call-gemeente-voorinburgering = درس‌های مقدماتی شما (‹voorinburgering›) در ‹COA›
call-gemeente-begeleiding = کمک اجتماعی شما
call-gemeente-aanbieder = پیشرفت شما در مکتب
call-gemeente-taken = کارهایی که شاروالی خواسته است
call-gemeente-berichten = پیام‌های شاروالی
call-gemeente-afspraken = وعده‌های ملاقات

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (مسیر تحصیل)
leerroute-Z = ‹Z-route› (مسیر زندگی مستقل)
onderdeel-LE = خواندن
onderdeel-LU = شنیدن
onderdeel-SC = نوشتن
onderdeel-SP = صحبت کردن
onderdeel-KNM = ‹KNM› (آشنایی با جامعه هالند)
uitslag-Geslaagd = کامیاب
uitslag-Gezakt = کامیاب نشده
uitslag-Geen = بدون نتیجه
indeling-asielstatushouder = پناهنده دارای اقامت
indeling-gezinsmigrant = مهاجر فامیلی یا مهاجر دیگر

# The old law, and no running obligation
law-old-title = برای شما قانون سابق اعتبار دارد: ‹Wet inburgering 2013›.
law-old-text = این اپ برای شما تاریخ‌ها را حساب نمی‌کند. سایت ‹Mijn Inburgering› از ‹DUO› را ببینید، یا به ‹DUO› زنگ بزنید.
law-ended-title = ‹DUO› می‌گوید: حالا لازم نیست دوره ادغام را سپری کنید.
law-ended-text = دلیل و تاریخ آن اینجاست:
law-paused-title = ادغام شما فعلاً متوقف است.
law-paused-text = شما معافیت موقت (‹vrijstelling›) دارید. توضیح بیشتر اینجاست:
two-show = به این زبان هم: { $language }
two-stop = فقط به این زبان: { $language }
two-choose = زبان دوم را انتخاب کنید
aloud-read = برایم بخوان
aloud-page = این صفحه را برایم بخوان
aloud-pause = توقف کوتاه
aloud-continue = ادامه
aloud-stop = توقف
aloud-no-voice = تلفون شما برای این زبان صدا ندارد. به همین خاطر خواندن با صدا ممکن نیست.
translation-machine = کمپیوتر این صفحه را ترجمه کرده است. هنوز هیچ انسانی این ترجمه را بررسی نکرده است. متن هالندی اعتبار دارد.
translation-stale = یک قسمت این صفحه به هالندی است. ترجمه آن هنوز آماده نیست.
