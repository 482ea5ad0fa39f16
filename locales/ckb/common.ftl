# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = تێکەڵبوونم بە کۆمەڵگا
skip-to-content = بچنە سەر ناوەڕۆک
sign-out = چوونەدەرەوە
language-link = زمان
language-menu = زمانەکەتان هەڵبژێرن
nav-label = لیستی سەرەکی
nav-start = سەرەتا
nav-dossier = دۆسیە
nav-appointments = چاوپێکەوتن
nav-messages = پەیامەکان
nav-more = زیاتر
nav-unread = { $count ->
    [one] { $count } پەیامی نوێ
   *[other] { $count } پەیامی نوێ
}
time-of-day = کاتژمێر { $time }
gemeente-unknown = شارەوانی بە کۆدی { $code }
footer-call = پرسیارتان هەیە؟ تەلەفۆن بکەن بۆ
footer-not-paper = ئەم ئەپە جێگەی پۆستە ناگرێتەوە. نامەکانیشتان بخوێننەوە.

session-warning = ماوەیەکە هیچتان نەکردووە. دوای 2 خولەک لە ئەپەکە دەتانبەینە دەرەوە.
session-final-warning = دوای 2 خولەک لە ئەپەکە دەتانبەینە دەرەوە. پاشان دەتوانن دووبارە بچنە ژوورەوە.
session-extend = هێشتا لێرەم

notice-sign-in-cancelled = وازتان لە چوونەژوورەوە هێنا. دەتوانن دووبارە هەوڵ بدەن.
notice-sign-in-failed = چوونەژوورەوە سەرکەوتوو نەبوو. دووبارە هەوڵ بدەن. هەر نەبوو؟ تەلەفۆن بۆ شارەوانییەکەتان بکەن.
notice-sign-in-unavailable = ئێستا چوونەژوورەوە ناکرێت. دواتر هەوڵ بدەن، یان تەلەفۆن بۆ شارەوانییەکەتان بکەن.
notice-session-ended = لە ئەپەکە براونەتە دەرەوە، چونکە ماوەیەک هیچتان نەکرد. بۆ بەردەوامبوون دووبارە بچنە ژوورەوە.
notice-signed-out = لە ئەپەکە چوونەتە دەرەوە.
notice-extended = دەتوانن بەردەوام بن. هێشتا لە ژوورەوەی ئەپەکەن.

# Who says so
party-duo = ‹DUO›
party-gemeente = شارەوانی
party-coa = ‹COA›
party-taalaanbieder = قوتابخانەی زمان
party-begeleiding = لایەنی یارمەتیی ژیانی ڕۆژانە
party-inlogdienst = خزمەتگوزاریی چوونەژوورەوە
source-line = سەرچاوە: { $party }. بەرواری پرسین: { $asked }.
source-as-of = زانراوە تا کۆتایی
source-formal = ئەمە فەرمییە.
source-indicative = ئەمە نزیکەییە، بڕیاری فەرمی نییە.

# States of a section
section-not-known = ئێستا ئەمە نازانین
section-part-not-known = ئێستا بەشێکی نازانین
section-whom-to-call = دەتانەوێت ئێستا بیزانن؟ تەلەفۆن بکەن بۆ { $gemeente }: { $phone }.
section-retry = دووبارە هەوڵ بدەن
section-busy = دووبارە دەپرسین.
section-refreshed = ئەم بەشە نوێ کرایەوە.
section-still-unknown = هێشتا نازانین. دواتر دووبارە هەوڵ بدەن.
section-dropped = { $count ->
    [one] { $count } زانیاری هەیە کە ناتوانین پیشانی بدەین.
   *[other] { $count } زانیاری هەن کە ناتوانین پیشانیان بدەین.
}
unknown-value = زانیاریی نەناسراو: { $value }
dispute-title = زانیارییەکان جیاوازن
dispute-ask = لە { $party } بپرسن چی ڕاستە.

reason-unreachable = { $party } ئێستا بەردەست نییە. بۆیە ئەمە نازانین: { $what }.
reason-timed-out = { $party } ئێستا وەڵام ناداتەوە. بۆیە ئەمە نازانین: { $what }.
reason-unreadable = { $party } وەڵامی داوەتەوە، بەڵام ناتوانین بیخوێنینەوە. بۆیە ئەمە نازانین: { $what }.
reason-wrong-person = { $party } وەڵامی هەڵەی داوەتەوە. پیشانی نادەین. بۆیە ئەمە نازانین: { $what }.
reason-not-allowed = { $party } مافی نییە ئەم زانیارییانە بدات بەم شارەوانییە: { $what }.
reason-not-connected = { $party } هێشتا نەبەستراوەتەوە بە ئەپەکە. بۆیە ئەمە نازانین: { $what }.
reason-no-consent = تەنها کاتێک بەدوای ئەمەدا دەگەڕێین کە ئێوە بەڵێ بڵێن، و ئیمەیلێکی پشکنراوتان لای ئێمە هەبێت. بۆیە ئەمە نازانین: { $what }.
reason-not-asked = ئێستا ئەمەمان نەپرسیوە لە { $party }: { $what }.

call-duo-plicht = ئایا ئەرکی تێکەڵبوونتان لەسەرە
call-duo-plicht-historie = مێژووی ئەرکی تێکەڵبوونتان
call-duo-doelgroep = گروپەکەتان
call-duo-doelgroep-historie = مێژووی گروپەکەتان
call-duo-lbt = ئەنجامی تێستی توانای فێربوون
call-duo-termijn = ماوەی تێکەڵبوونتان
call-duo-termijn-historie = مێژووی ماوەکەتان
call-duo-gebeurtenissen = ڕووداوەکان لە ‹DUO›
call-duo-verlengingen = کاتی زیاتر بۆ ماوەکەتان
call-duo-vrijstellingen = بەخشرانەکان لە ئەرک
call-duo-ontheffingen = لابردنی ئەرکەکان
call-duo-pip = پلانەکەتان (‹PIP›) لە ‹DUO›
call-duo-map = بەرواری گفتوگۆی ‹MAP›
call-duo-pvt = بەرواری ئیمزاکەتان بۆ ‹PVT›
call-duo-uren = کاتژمێرەکانتان
call-duo-examens = تاقیکردنەوەکانتان
call-duo-gratispogingen = هەوڵی خۆڕایی
call-duo-boetes = سزای پارە لەلایەن ‹DUO›
call-duo-instellingen = ناوی قوتابخانەکانی زمان
call-gemeente-pip = پلانەکەتان لە شارەوانی
call-gemeente-intake = گفتوگۆی سەرەتاییتان
call-gemeente-voorinburgering = وانەکانی پێش تێکەڵبوون لە ‹COA›
call-gemeente-begeleiding = یارمەتیی ژیانی ڕۆژانەتان
call-gemeente-aanbieder = پێشکەوتنتان لە قوتابخانە
call-gemeente-taken = ئەو کارانەی شارەوانی داوای کردوون
call-gemeente-berichten = پەیامەکانی شارەوانی
call-gemeente-afspraken = چاوپێکەوتنەکان

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute›
leerroute-Z = ‹Z-route›
onderdeel-LE = خوێندنەوە
onderdeel-LU = گوێگرتن
onderdeel-SC = نووسین
onderdeel-SP = قسەکردن
onderdeel-KNM = ‹KNM›
uitslag-Geslaagd = سەرکەوتوو
uitslag-Gezakt = سەرنەکەوتوو
uitslag-Geen = بێ ئەنجام
indeling-asielstatushouder = پەنابەری وەرگیراو
indeling-gezinsmigrant = کۆچبەری خێزانی یان کۆچبەری تر

# The old law, and no running obligation
law-old-title = بۆ ئێوە یاسای کۆن کاری پێ دەکرێت: ‹Wet inburgering 2013›.
law-old-text = ئەم ئەپە هیچ بەروارێک بۆ ئێوە حساب ناکات. سەیری ‹Mijn Inburgering› لە ‹DUO› بکەن، یان تەلەفۆن بۆ ‹DUO› بکەن.
law-ended-title = ‹DUO› دەڵێت: ئێستا ئەرکی تێکەڵبوونتان لەسەر نییە.
law-ended-text = هۆکار و بەروارەکە لێرە ببینن:
law-paused-title = تێکەڵبوونتان ئێستا ڕاگیراوە.
law-paused-text = ئێوە بەخشرانێکی کاتیتان لە ئەرک هەیە (‹vrijstelling›). زانیاری زیاتر لێرە ببینن:
two-show = بەم زمانەش: { $language }
two-stop = تەنها بەم زمانە: { $language }
two-choose = زمانی دووەم هەڵبژێرن
aloud-read = بۆم بخوێننەوە
aloud-page = ئەم لاپەڕەیەم بۆ بخوێننەوە
aloud-pause = وەستانێکی کەم
aloud-continue = بەردەوام بن
aloud-stop = بیوەستێنن
aloud-no-voice = تەلەفۆنەکەتان دەنگی بۆ ئەم زمانە نییە. بۆیە ناتوانین بۆتان بخوێنینەوە.
translation-machine = کۆمپیوتەرێک ئەم لاپەڕەیەی وەرگێڕاوە. هێشتا هیچ مرۆڤێک وەرگێڕانەکەی نەپشکنیوە. دەقە هۆڵەندییەکە کاری پێ دەکرێت.
translation-stale = بەشێک لەم لاپەڕەیە بە هۆڵەندییە. وەرگێڕانەکە هێشتا تەواو نەبووە.
