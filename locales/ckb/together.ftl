# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = پێکەوە سەیرکردن
together-lead = پێکەوە لەگەڵ کەسێک سەیری تێکەڵبوونتان بکەن. هەر کەسێک بە تەلەفۆنی خۆی و بە زمانی خۆی.
together-open = لەگەڵ کەسێک سەیر بکەن
together-group = پێکەوە
together-how-choose = ئێوە هەڵدەبژێرن چی لەسەر مێزەکە دابنرێت. تەنها ئەوە دەبینرێت.
together-how-yes = دەبینن کێ دەیەوێت لەگەڵتان سەیر بکات. خۆتان بەڵێ یان نەخێر دەڵێن.
together-how-stop = هەمیشە بە یەک دوگمە دەتوانن بیوەستێنن. خۆشی دەوەستێت: کاتێک دەڕۆن، و دوای کاتژمێرێک.
together-how-private = گروپەکەتان، مۆڵەتی مانەوەتان و تەندروستیتان هەرگیز ناچنە سەر مێزەکە.
together-choose = چی لەسەر مێزەکە دادەنێن؟
together-choose-hint = کارتێک یان زیاتر هەڵبژێرن. دواتر دەتوانن لایان ببەن.
together-choose-deadlines = ماوە و مافەکان
together-choose-letters = پەیامەکانی شارەوانی
together-delicate = ئەمە دەربارەی بڕیارێکە یان دەربارەی پارەیە.
together-interpreter-title = دەربارەی پارە، سزای پارە یان تەندروستیتانە؟
together-interpreter = داوای وەرگێڕێکی پیشەیی بکەن. پێویست ناکات کەسوکارتان ئەوە وەربگێڕن. تەلەفۆن بۆ شارەوانییەکەتان بکەن و بڵێن: ‹ik wil graag een tolk› (وەرگێڕێکم دەوێت).
together-start = دەست بە پێکەوە سەیرکردن بکەن
together-nothing-to-choose = ئێستا هیچ شتێک نییە لەسەر مێزەکە دابنرێت. دواتر دووبارە هەوڵ بدەن.

# A running table
together-nobody = هێشتا کەس لەگەڵتان سەیر ناکات
together-with = { $count ->
    [one] { $names } لەگەڵتان سەیر دەکات
   *[other] { $names } لەگەڵتان سەیر دەکەن
}
together-until = خۆی دەوەستێت: { $time }.
together-stop = پێکەوە سەیرکردن بوەستێنن
together-waiting = { $name } دەیەوێت لەگەڵتان سەیر بکات
together-same-number = ئایا { $name } هەمان ژمارە دەبینێت؟
together-yes = بەڵێ، ڕاستە
together-no = نەخێر، با سەیر نەکات
together-doubt = دڵنیا نین؟ بڵێن نەخێر. هەمیشە دەتوانن کۆدێکی نوێ دروست بکەن.
together-is-guest = بێ چوونەژوورەوە بەشدارە
together-is-helper = یارمەتیدەر، بە ‹DigiD›ی خۆی چووەتە ژوورەوە
together-is-coach = ڕێنیشاندەر، لە ڕێگەی شارەوانییەوە چووەتە ژوورەوە
together-invite-title = ئاوا کەسێک لەگەڵتان سەیر دەکات
together-invite-more = با کەسێکی تریش سەیر بکات
together-invite-scan = ئەو کەسە کامێرای تەلەفۆنەکەی ڕووەو ئەم کۆدە دەگرێت.
together-invite-qr = کۆدی QR بۆ ئەوەی لەگەڵتان سەیر بکات
together-invite-type = کامێرا نییە؟ ئەو کەسە ئەم ناونیشانە دەنووسێت:
together-invite-words = پاشان ئەم شەش وشەیە:
together-invite-until = وشەکان یەک جار کار دەکەن، تا { $time }.
together-invite-used = کۆدەکە بەکارهاتووە یان چیتر کار ناکات.
together-invite-again = کۆدێکی نوێ دروست بکەن
together-table = لەسەر مێز
together-table-empty = هیچ لەسەر مێزەکە نییە. ئێستا کەس هیچ نابینێت.
together-point-hint = دەست لە دێڕێک بدەن. ئەو دێڕە لای ئەو کەسەش دەدرەوشێتەوە.
together-add = کارتێکی تریش لەسەر مێز دابنێن
together-lost = پەیوەندییەکە پچڕا. دووبارە هەوڵ دەدەین.
together-pointed = کەسێک ئاماژە بە دێڕی # دەکات.
together-refresh = ببینن شتێکی نوێ هەیە یان نا
together-banner-label = پێکەوە سەیرکردن
together-banner-nobody = دەستتان بە پێکەوە سەیرکردن کردووە.
together-banner-waiting = کەسێک چاوەڕێی بەڵێی ئێوەیە.
together-banner-open = ببینن
together-banner-stop = بوەستێنن

# The way in
join-title = سەیرکردن لەگەڵ کەسێک
join-link = کۆدێکم هەیە بۆ پێکەوە سەیرکردن
join-coach-link = بۆ ڕێنیشاندەرانی شارەوانی
join-lead-words = شەش وشەتان وەرگرتووە؟ لێرە بیاننووسن. پێویست ناکات بچنە ژوورەوە.
join-lead-code = کەسێک داواتان لێ دەکات لەگەڵی سەیر بکەن. پێویست ناکات بچنە ژوورەوە.
join-words = شەش وشەکە
join-words-hint = وشەکان بەم ڕیزە بنووسن، بە بۆشاییەک لە نێوانیان.
join-name = ناوتان
join-name-hint = ئاوا ئەو کەسە دەزانێت ئێوەن.
join-as = سەیر دەکەن بە ناوی { $name }.
join-go = پێکەوە سەیر بکەن
join-only-table = تەنها ئەوە دەبینن کە ئەو کەسە لەسەر مێزەکە دایدەنێت.
join-language = هەمووی بە زمانی خۆتان دەخوێننەوە.
join-nothing-kept = هیچ لە تەلەفۆنەکەتان نامێنێتەوە.
join-coach-title = لە شارەوانی کار دەکەن؟
join-coach-text = سەرەتا وەک ڕێنیشاندەر بچنە ژوورەوە. ئاوا ئەو کەسە دەبینێت کە بەڕاستی ئێوەن.
join-coach-sign-in = چوونەژوورەوە وەک ڕێنیشاندەر
join-helper-sign-in = چوونەژوورەوە بە ‹DigiD›ی خۆم
join-helper-lead = { $name } دەپرسێت ئایا دەتانەوێت لە تێکەڵبووندا یارمەتیی بدەن.
join-helper-can = دەتوانن سەیر بکەن و پرسیارێک ئامادە بکەن. هیچ نانێرن.
join-helper-own = بە ‹DigiD›ی خۆتان دەچنە ژوورەوە، هەرگیز بە هی کەسی تر نا.
join-helper-accept = بەڵێ، یارمەتی دەدەم
join-coach-lead = { $name } دەیەوێت ئێوە وەک ڕێنیشاندەر لەگەڵی سەیر بکەن.
join-coach-can = دەتوانن سەیر بکەن و پێکەوە ڕێککەوتن بکەن. هیچ نانێرن.
join-coach-accept = بەڵێ، سەیر دەکەم
join-kinds = بۆتان هەیە ئەمە ببینن
join-until = تا کۆتایی { $date }
join-then-yes = پاشان { $name } دەبێت هێشتا بەڵێ بڵێت.
join-signed-in = بە ناوی { $name } چوونەتە ژوورەوە.

# The other side
table-title = پێکەوە سەیرکردن
table-waiting = چاوەڕێ بکەن تا { $name } بەڵێ دەڵێت
table-number = { $name } ئەم ژمارەیەش دەبینێت:
table-you-are = بە ناوی { $name } بەشدارن.
table-with = لەگەڵ { $name } سەیر دەکەن
table-you = لەسەر کارتێک «ئێوە» نووسراوە؟ کەسی مەبەست: { $name }.
table-private = خاوەنی ئەم زانیارییانە: { $name }. بە کەسی تریان مەڵێن.
table-empty = ئێستا هیچ لەسەر مێزەکە نییە.
table-leave = سەیرکردن بوەستێنن
table-over-title = پێکەوە سەیرکردن تەواو بوو
table-over = ئێستا هیچ زانیارییەک نابینن. سوپاس کە لەگەڵی سەیرتان کرد.
table-over-again = دەتانەوێت دووبارە سەیر بکەن؟ داوای کۆدێکی نوێ بکەن.

# Cards
card-lit = لێرە
card-remove = کارتی { $number } لاببەن
card-decisions = بڕیار لەسەر کات و بەخشران لە ئەرک (‹vrijstelling›)
card-letter = پەیام: { $subject }
card-letter-unnamed = پەیامی شارەوانی
card-letter-sent = نێردراوە لە { $date }
card-letter-attachment = هاوپێچ: { $name }
card-bring = لەگەڵ خۆتان بهێنن: { $what }
card-exam = تاقیکردنەوە
card-school = لە قوتابخانە
card-part-unseen = لێرە نایبینین
card-not-here = ئەمە لێرە پیشان نادەین.
card-empty = ئێستا هیچ لەسەر ئەم کارتە نییە.
card-gone = ئەم کارتە چیتر نەماوە.
card-too-long = ئەوانی تر لەسەر ئەم کارتە جێگەیان نابێتەوە.

# Kinds of data
kind-obligation = ئەرک و ماوە
kind-intake = گفتوگۆی سەرەتایی (‹Brede intake›) و تێستی توانای فێربوون (‹leerbaarheidstoets›)
kind-plan = پلان (‹PIP›)
kind-guidance = وانەی پێش تێکەڵبوون (‹Voorinburgering›) و یارمەتیی ژیانی ڕۆژانە
kind-hours = کاتژمێری وانە و چۆنیەتی لە قوتابخانە
kind-exams = تاقیکردنەوەکان، ‹PVT› و ‹MAP›
kind-appointments = چاوپێکەوتنەکان
kind-messages = کار و پەیامەکان
kind-decisions = بڕیارەکانی ‹DUO›
kind-fines = سزاکانی پارە
kind-money = خەرجی و قەرز

# What went wrong with a form
form-error-no-card = سەرەتا کارتێک هەڵبژێرن.
form-error-no-name = ناوتان بنووسن.
form-error-no-category = هەڵبژێرن ئەو کەسە بۆی هەیە چی ببینێت.
form-error-no-text = سەرەتا شتێک بنووسن.
form-error-too-long = ئەمە زۆر درێژە. کورتی بکەنەوە.
form-error-code-unknown = ئەم کۆدە کار ناکات، یان چیتر کار ناکات. داوای کۆدێکی نوێ بکەن.
form-error-words-unknown = ئەم وشانە کار ناکەن، یان چیتر کار ناکەن. سەیر بکەن ڕاستن یان نا، یان داوای وشەی نوێ بکەن.
form-error-too-many-tries = زۆر جار هەوڵ درا. داوای کۆدێکی نوێ بکەن.
form-error-needs-digid = سەرەتا بە ‹DigiD›ی خۆتان بچنە ژوورەوە.
form-error-needs-coach = سەرەتا وەک ڕێنیشاندەری شارەوانی بچنە ژوورەوە.
form-error-own-invitation = ئەمە بانگهێشتی خۆتانە. بیدەنە کەسێکی تر.
form-error-not-fresh = دووبارە بچنە ژوورەوە. پاشان دەتوانن ئەمە بگۆڕن.
form-error-gone = ئەمە چیتر نەماوە. لەم لاپەڕەیە ببینن ئێستا چۆنە.
form-error-no-who = سەرەتا هەڵبژێرن دەتانەوێت کێ بانگهێشت بکەن.
