# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = ادغام من
skip-to-content = رفتن به متن صفحه
sign-out = خروج
language-link = زبان
language-menu = زبان خود را انتخاب کنید
nav-label = منوی اصلی
nav-start = شروع
nav-dossier = پرونده
nav-appointments = قرارها
nav-messages = پیام‌ها
nav-more = بیشتر
nav-unread = { $count ->
    [one] { $count } پیام جدید
   *[other] { $count } پیام جدید
}
time-of-day = ساعت { $time }
gemeente-unknown = شهرداری با کد { $code }
footer-call = سؤال دارید؟ زنگ بزنید:
footer-not-paper = این اپ جای نامه‌های پستی را نمی‌گیرد. نامه‌های خود را هم بخوانید.

session-warning = شما مدتی کاری نکرده‌اید. 2 دقیقه دیگر شما را از اپ خارج می‌کنیم.
session-final-warning = 2 دقیقه دیگر شما را از اپ خارج می‌کنیم. بعد از آن می‌توانید دوباره وارد شوید.
session-extend = من هنوز اینجا هستم

notice-sign-in-cancelled = شما ورود را نیمه‌کاره گذاشتید. می‌توانید دوباره امتحان کنید.
notice-sign-in-failed = ورود انجام نشد. دوباره امتحان کنید. باز هم نشد؟ به شهرداری خود زنگ بزنید.
notice-sign-in-unavailable = الان ورود ممکن نیست. بعداً دوباره امتحان کنید، یا به شهرداری خود زنگ بزنید.
notice-session-ended = شما مدتی کاری نکردید. برای همین از اپ خارج شدید. برای ادامه دوباره وارد شوید.
notice-signed-out = شما از اپ خارج شدید.
notice-extended = می‌توانید ادامه دهید. در اپ می‌مانید.

# Who says so
party-duo = ‹DUO›
party-gemeente = شهرداری
party-coa = ‹COA›
party-taalaanbieder = آموزشگاه زبان
party-begeleiding = سازمان مددکاری اجتماعی
party-inlogdienst = سرویس ورود
source-line = از { $party }، پرسیده شده در { $asked }.
source-as-of = اطلاعات تا پایان روز
source-formal = این رسمی است.
source-indicative = این یک تخمین است، نه تصمیم رسمی.

# States of a section
section-not-known = این را الان نمی‌دانیم
section-part-not-known = یک قسمت را الان نمی‌دانیم
section-whom-to-call = می‌خواهید الان بدانید؟ به { $gemeente } زنگ بزنید: { $phone }.
section-retry = دوباره امتحان کنید
section-busy = داریم دوباره می‌پرسیم.
section-refreshed = این قسمت تازه شد.
section-still-unknown = هنوز نمی‌دانیم. بعداً دوباره امتحان کنید.
section-dropped = { $count ->
    [one] { $count } مورد را نمی‌توانیم نشان دهیم.
   *[other] { $count } مورد را نمی‌توانیم نشان دهیم.
}
unknown-value = ناشناخته: { $value }
dispute-title = اطلاعات با هم فرق دارند
dispute-ask = از { $party } بپرسید کدام درست است.

reason-unreachable = الان به { $party } دسترسی نداریم. برای همین این را نداریم: { $what }.
reason-timed-out = { $party } الان جواب نمی‌دهد. برای همین این را نداریم: { $what }.
reason-unreadable = نمی‌توانیم جواب { $party } را بخوانیم. برای همین این را نداریم: { $what }.
reason-wrong-person = جواب { $party } درست نیست. آن را نشان نمی‌دهیم. برای همین این را نداریم: { $what }.
reason-not-allowed = { $party } اجازه ندارد این اطلاعات را به این شهرداری بدهد: { $what }.
reason-not-connected = { $party } هنوز به این اپ وصل نشده است. برای همین این را نداریم: { $what }.
reason-no-consent = این را فقط وقتی جست‌وجو می‌کنیم که شما بله بگویید و ما یک ایمیل تأییدشده از شما داشته باشیم. برای همین این را نداریم: { $what }.
reason-not-asked = این را الان از { $party } نپرسیده‌ایم: { $what }.

call-duo-plicht = این که باید دوره ادغام را بگذرانید یا نه
call-duo-plicht-historie = سابقه وظیفه ادغام شما
call-duo-doelgroep = گروه شما
call-duo-doelgroep-historie = سابقه گروه شما
call-duo-lbt = نتیجه آزمون توان یادگیری (‹leerbaarheidstoets›)
call-duo-termijn = مهلت ادغام شما
call-duo-termijn-historie = سابقه مهلت شما
call-duo-gebeurtenissen = رویدادها در ‹DUO›
call-duo-verlengingen = وقت بیشتر (‹verlenging›) برای شما
call-duo-vrijstellingen = معافیت‌ها (‹vrijstelling›)
call-duo-ontheffingen = برداشته شدن وظیفه (‹ontheffing›)
call-duo-pip = برنامه (‹PIP›) شما در ‹DUO›
call-duo-map = تاریخ گفت‌وگوی ‹MAP› شما
call-duo-pvt = تاریخ امضای شما برای ‹PVT›
call-duo-uren = ساعت‌های شما
call-duo-examens = امتحان‌های شما
call-duo-gratispogingen = نوبت‌های رایگان امتحان
call-duo-boetes = جریمه‌های ‹DUO›
call-duo-instellingen = نام آموزشگاه‌های زبان
call-gemeente-pip = برنامه شما در شهرداری
call-gemeente-intake = گفت‌وگوی اول شما (‹brede intake›)
call-gemeente-voorinburgering = کلاس‌های اولیه شما (‹voorinburgering›) در ‹COA›
call-gemeente-begeleiding = مددکاری اجتماعی شما
call-gemeente-aanbieder = پیشرفت شما در آموزشگاه
call-gemeente-taken = کارهایی که شهرداری خواسته است
call-gemeente-berichten = پیام‌های شهرداری
call-gemeente-afspraken = قرارهای ملاقات

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (مسیر تحصیل)
leerroute-Z = ‹Z-route› (مسیر زندگی مستقل)
onderdeel-LE = خواندن
onderdeel-LU = شنیدن
onderdeel-SC = نوشتن
onderdeel-SP = حرف زدن
onderdeel-KNM = ‹KNM› (آشنایی با جامعه هلند)
uitslag-Geslaagd = قبول
uitslag-Gezakt = قبول نشده
uitslag-Geen = بدون نتیجه
indeling-asielstatushouder = دارنده اقامت پناهندگی
indeling-gezinsmigrant = مهاجر خانوادگی یا مهاجر دیگر

# The old law, and no running obligation
law-old-title = برای شما قانون قدیم اجرا می‌شود: ‹Wet inburgering 2013›.
law-old-text = این اپ برای شما تاریخی حساب نمی‌کند. سایت ‹Mijn Inburgering› از ‹DUO› را ببینید، یا به ‹DUO› زنگ بزنید.
law-ended-title = ‹DUO› می‌گوید: الان لازم نیست دوره ادغام را بگذرانید.
law-ended-text = دلیل و تاریخ آن اینجاست:
law-paused-title = ادغام شما فعلاً متوقف است.
law-paused-text = شما معافیت موقت (‹vrijstelling›) دارید. توضیح بیشتر اینجاست:
two-show = به این زبان هم: { $language }
two-stop = فقط به این زبان: { $language }
two-choose = زبان دوم را انتخاب کنید
aloud-read = برایم بخوان
aloud-page = این صفحه را برایم بخوان
aloud-pause = مکث
aloud-continue = ادامه
aloud-stop = پایان
aloud-no-voice = گوشی شما برای این زبان صدا ندارد. برای همین نمی‌توانیم بلند بخوانیم.
translation-machine = کامپیوتر این صفحه را ترجمه کرده است. هنوز هیچ انسانی این ترجمه را بررسی نکرده است. متن هلندی معتبر است.
translation-stale = یک قسمت از این صفحه به هلندی است. ترجمه آن هنوز آماده نیست.
