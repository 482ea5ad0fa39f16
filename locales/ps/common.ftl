# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = زما ادغام
skip-to-content = متن ته ورشئ
sign-out = وتل
language-link = ژبه
language-menu = خپله ژبه وټاکئ
nav-label = اصلي مېنو
nav-start = پیل
nav-dossier = دوسیه
nav-appointments = ملاقاتونه
nav-messages = پیغامونه
nav-more = نور
nav-unread = { $count ->
    [one] { $count } نوی پیغام
   *[other] { $count } نوي پیغامونه
}
time-of-day = { $time } بجې
gemeente-unknown = ښاروالي (کوډ { $code })
footer-call = پوښتنه لرئ؟ زنګ ووهئ
footer-not-paper = دا اپ د پوستې ځای نه نیسي. خپل لیکونه هم ولولئ.

session-warning = تاسو یو څه وخت هېڅ ونه کړل. موږ به مو 2 دقیقې وروسته له اپ څخه وباسو.
session-final-warning = موږ به مو 2 دقیقې وروسته له اپ څخه وباسو. وروسته بیا ننوتلی شئ.
session-extend = زه لا دلته یم

notice-sign-in-cancelled = ننوتل مو نیمایي پرېښودل. بیا یې هڅه کولی شئ.
notice-sign-in-failed = ننوتل ونه شول. بیا هڅه وکړئ. که بیا هم ونه شول، خپلې ښاروالۍ ته زنګ ووهئ.
notice-sign-in-unavailable = اوس ننوتل نه کېږي. وروسته بیا هڅه وکړئ، یا خپلې ښاروالۍ ته زنګ ووهئ.
notice-session-ended = موږ تاسو له اپ څخه وایستلئ، ځکه یو څه وخت مو هېڅ ونه کړل. د دوام لپاره بیا ننوځئ.
notice-signed-out = تاسو له اپ څخه ووتلئ.
notice-extended = تاسو دوام ورکولی شئ. په اپ کې پاتې کېږئ.

# Who says so
party-duo = ‹DUO›
party-gemeente = ښاروالي
party-coa = ‹COA›
party-taalaanbieder = د ژبې ښوونځی
party-begeleiding = د ټولنیزې لارښوونې اداره
party-inlogdienst = د ننوتلو اداره
source-line = سرچینه: { $party }. د پوښتنې نېټه: { $asked }.
source-as-of = معلومات تر دې ورځې پورې دي، دا ورځ هم پکې:
source-formal = دا رسمي دي.
source-indicative = دا یوازې د پوهېدو لپاره دي، رسمي پرېکړه نه ده.

# States of a section
section-not-known = دا اوس موږ ته معلومه نه ده
section-part-not-known = یوه برخه یې اوس موږ ته معلومه نه ده
section-whom-to-call = غواړئ همدا اوس پوه شئ؟ { $gemeente } ته زنګ ووهئ: { $phone }.
section-retry = بیا هڅه وکړئ
section-busy = موږ یې بیا پوښتو.
section-refreshed = دا برخه تازه شوه.
section-still-unknown = موږ ته لا هم معلومه نه ده. وروسته بیا هڅه وکړئ.
section-dropped = { $count ->
    [one] موږ د معلوماتو { $count } ټکی نه شو ښودلی.
   *[other] موږ د معلوماتو { $count } ټکي نه شو ښودلی.
}
unknown-value = ناپېژندل شوی: { $value }
dispute-title = معلومات یو شان نه دي
dispute-ask = له دې ادارې وپوښتئ چې کوم یو سم دی: { $party }.

reason-unreachable = موږ اوس له دې ادارې سره اړیکه نه شو نیولی: { $party }. ځکه دا معلومات نه لرو: { $what }.
reason-timed-out = { $party } اوس ځواب نه راکوي. ځکه دا معلومات نه لرو: { $what }.
reason-unreadable = { $party } داسې ځواب راکوي چې موږ یې نه شو لوستلی. ځکه دا معلومات نه لرو: { $what }.
reason-wrong-person = { $party } سم ځواب نه راکوي. موږ یې نه ښیو. ځکه دا معلومات نه لرو: { $what }.
reason-not-allowed = { $party } اجازه نه لري چې دې ښاروالۍ ته دا معلومات ورکړي: { $what }.
reason-not-connected = { $party } لا له موږ سره اړیکه نه لري. ځکه دا معلومات نه لرو: { $what }.
reason-no-consent = موږ دا هله لټوو چې تاسو «هو» ووایئ او موږ ستاسو کتل شوی ایمېل ولرو. ځکه دا معلومات نه لرو: { $what }.
reason-not-asked = موږ اوس دا معلومات نه دي غوښتي: { $what }. سرچینه: { $party }.

call-duo-plicht = ایا تاسو باید ادغام وکړئ
call-duo-plicht-historie = ستاسو د ادغام د مکلفیت تاریخچه
call-duo-doelgroep = ستاسو ډله
call-duo-doelgroep-historie = ستاسو د ډلې تاریخچه
call-duo-lbt = د ‹leerbaarheidstoets› نتیجه (د زده کړې د توان ازموینه)
call-duo-termijn = ستاسو د ادغام مهلت
call-duo-termijn-historie = ستاسو د مهلت تاریخچه
call-duo-gebeurtenissen = هغه څه چې په ‹DUO› کې ثبت شوي
call-duo-verlengingen = ستاسو لپاره اضافي وخت (‹verlenging›)
call-duo-vrijstellingen = معافیتونه (‹vrijstelling›)
call-duo-ontheffingen = خلاصون (‹ontheffing›)
call-duo-pip = په ‹DUO› کې ستاسو ‹PIP›
call-duo-map = ستاسو د ‹MAP› د خبرو نېټه
call-duo-pvt = د ‹PVT› لپاره ستاسو د لاسلیک نېټه
call-duo-uren = ستاسو ساعتونه
call-duo-examens = ستاسو ازموینې
call-duo-gratispogingen = وړیا ازموینې
call-duo-boetes = د ‹DUO› جریمې
call-duo-instellingen = د ژبې د ښوونځیو نومونه
call-gemeente-pip = په ښاروالۍ کې ستاسو پلان
call-gemeente-intake = ستاسو لومړنۍ خبرې اترې (‹brede intake›)
call-gemeente-voorinburgering = په ‹COA› کې ستاسو لومړني درسونه (‹voorinburgering›)
call-gemeente-begeleiding = ستاسو ټولنیزه لارښوونه
call-gemeente-aanbieder = په ښوونځي کې ستاسو پرمختګ
call-gemeente-taken = هغه کارونه چې ښاروالي یې له تاسو غواړي
call-gemeente-berichten = د ښاروالۍ پیغامونه
call-gemeente-afspraken = ملاقاتونه

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (د تحصیل لار)
leerroute-Z = ‹Z-route› (د خپلواک ژوند لار)
onderdeel-LE = لوستل
onderdeel-LU = اورېدل
onderdeel-SC = لیکل
onderdeel-SP = خبرې کول
onderdeel-KNM = ‹KNM› (د هالنډ پېژندنه)
uitslag-Geslaagd = پاس شوې
uitslag-Gezakt = پاس شوې نه ده
uitslag-Geen = نتیجه نشته
indeling-asielstatushouder = هغه کس چې پناه یې قبوله شوې
indeling-gezinsmigrant = کورنۍ ته راغلی مهاجر یا بل مهاجر

# The old law, and no running obligation
law-old-title = ستاسو لپاره زوړ قانون دی: ‹Wet inburgering 2013›.
law-old-text = دا اپ ستاسو لپاره نېټې نه حسابوي. د ‹DUO› په ‹Mijn Inburgering› کې وګورئ، یا ‹DUO› ته زنګ ووهئ.
law-ended-title = ‹DUO› وایي: تاسو اوس ادغام ته اړ نه یاست.
law-ended-text = دلیل او نېټه دلته دي:
law-paused-title = ستاسو ادغام اوس درېدلی دی.
law-paused-text = تاسو لنډ مهاله معافیت (‹vrijstelling›) لرئ. نور معلومات دلته دي:
two-show = په دې ژبه هم: { $language }
two-stop = یوازې په دې ژبه: { $language }
two-choose = دویمه ژبه وټاکئ
aloud-read = غږ یې واورئ
aloud-page = د دې پاڼې غږ واورئ
aloud-pause = لږ یې ودروئ
aloud-continue = دوام ورکړئ
aloud-stop = بند کړئ
aloud-no-voice = ستاسو ټیلیفون د دې ژبې غږ نه لري. له دې امله یې په غږ نه شي لوستلی.
translation-machine = دا پاڼه کمپیوټر ژباړلې. لا کوم انسان دا ژباړه نه ده کتلې. هالنډي متن اعتبار لري.
translation-stale = د دې پاڼې یوه برخه په هالنډي ژبه ده. ژباړه یې لا چمتو نه ده.
