# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = ئەرک و ماف
obligations-lead = لێرە دەبینن چی دەبێت بکەن، چیتان بۆ هەیە بیکەن، و تا کەی.

obligations-no-fine-title = ‹DUO› سزای پارە نادات
obligations-no-fine = ئەگەر تێکەڵبوونتان لە کاتی خۆیدا تەواو نەکەن، ‹DUO› سزای پارەتان نادات.
obligations-no-fine-still = بەڵام ئەرکی تێکەڵبوونتان هەر لەسەرە. ئەم ئەرکە دەمێنێتەوە.

obligations-deadlines-title = ماوەکانتان
obligations-deadlines-nothing = ئێستا هیچ ماوەیەک بۆ ئێوە بەردەوام نییە.
obligations-over-list = { $count ->
    [one] { $count } ماوە کە تێپەڕیوە
   *[other] { $count } ماوە کە تێپەڕیون
}
obligations-from = دەستپێک
obligations-last-day = دوایین ڕۆژ:
obligations-until = تا کۆتایی
obligations-days-left = { $count ->
    [one] { $count } ڕۆژ ماوە
   *[other] { $count } ڕۆژ ماوە
}
obligations-decides = کێ بڕیار دەدات
obligations-rule = ڕێسا
obligations-stand-not-yet = هێشتا نا
obligations-stand-open = ئێستا بەردەوامە
obligations-stand-last-day = ئەمڕۆ دوایین ڕۆژی ماوەکەیە
obligations-stand-over = تێپەڕیوە
obligations-stand-always = هەمیشە دەکرێت
obligations-weight-source = ئەم بەروارە لە سەرچاوەکەی خوارەوە وەرگیراوە.
obligations-weight-law = ئەم بەروارە بەپێی یاسایە. ئێمە حسابمان کردووە.
obligations-weight-estimate = ئەمە خەمڵاندنی ئێمەیە. بەرواری یاسا نییە.

obligations-pip = شارەوانی پلانەکەتان (‹PIP›) ئامادە دەکات
obligations-pip-rule = شارەوانی پلانەکەتان (‹PIP›) لە ماوەی دە هەفتەدا ئامادە دەکات، دوای نامەی ئاگادارکردنەوەی ‹DUO› (‹kennisgeving›).
obligations-term = کۆتایی ماوەکەتان
obligations-term-rule = سێ ساڵ کاتتان هەیە بۆ تێکەڵبوون. ماوەکە ڕۆژی دوای بەرواری یەکەم پلانتان (‹PIP›) دەست پێ دەکات.
obligations-route = گۆڕینی ڕێگای فێربوون
obligations-route-rule = دەتوانن تا 18 مانگ دوای دەستپێکی ماوەکەتان ڕێگای فێربوون (‹leerroute›) بگۆڕن. شارەوانی بڕیار دەدات. گۆڕین لە ‹onderwijsroute› بۆ ‹B1-route› هەمیشە دەکرێت.
obligations-extension = داواکردنی کاتی زیاتر (‹Verlenging›)
obligations-extension-rule = دەتوانن لە دوایین شەش مانگی ماوەکەتاندا داوای کاتی زیاتر (‹verlenging›) بکەن. ‹DUO› بڕیار دەدات.
obligations-extension-decision = بڕیار لەسەر کاتی زیاتر (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› دەبێت لە ماوەی هەشت هەفتەدا بڕیار لەسەر داواکەتان بدات. دوایین ڕۆژی ماوەکەتان تەنها کاتێک دەگۆڕێت کە ‹DUO› بەڵێ بڵێت.
obligations-course = پێشکەشکردنی خولێک
obligations-course-rule = شارەوانی دەبێت لە کاتی خۆیدا خولێکتان پێشکەش بکات. دوای پلانەکەتان (‹PIP›) زیاتر لە سێ مانگی خایاند؟ ئەوە لەوانەیە هۆکارێک بێت بۆ کاتی زیاتر (‹verlenging›).
obligations-objection-pip = ناڕەزایی لە دژی پلانەکەتان (‹PIP›)
obligations-objection-boete = ناڕەزایی لە دژی سزای پارە
obligations-objection-verlenging = ناڕەزایی دەربارەی کاتی زیاتر (‹verlenging›)
obligations-objection-vrijstelling = ناڕەزایی دەربارەی بەخشران لە ئەرک (‹vrijstelling›)
obligations-objection-ontheffing = ناڕەزایی دەربارەی لابردنی ئەرک (‹ontheffing›)
obligations-objection-gemeente-rule = بە بڕیارەکە ڕازی نین؟ دەتوانن لە ماوەی شەش هەفتەدا لای شارەوانی ناڕەزایی (‹bezwaar›) دەرببڕن.
obligations-objection-duo-rule = بە بڕیارەکە ڕازی نین؟ دەتوانن لە ماوەی شەش هەفتەدا لای ‹DUO› ناڕەزایی (‹bezwaar›) دەرببڕن.
obligations-register = ناوتۆمارکردن بۆ تاقیکردنەوە
obligations-register-rule = لە کاتی خۆیدا ناوتان تۆمار بکەن. چاوەڕوانی بۆ شوێنێک لەوانەیە چەند هەفتە بخایەنێت، بۆ ئەنجامیش هەروەها.
obligations-last-exam = دوایین ڕۆژی بێ مەترسی بۆ تاقیکردنەوە
obligations-last-exam-rule = لەم ڕۆژەدا یان پێشتر تاقیکردنەوەکەتان بکەن. ئاوا کات بۆ ئەنجامەکە هەیە.

obligations-decisions-title = بڕیارەکان
obligations-decisions-nothing = هیچ بڕیارێک دەربارەی ئێوە نییە.
obligations-decision-verlenging = کاتی زیاتر بۆ ماوەکەتان (‹Verlenging›)
obligations-decision-vrijstelling-full = بەخشران لە هەموو ئەرکەکە (‹Vrijstelling›)
obligations-decision-vrijstelling-temporary = بەخشرانی کاتی لە ئەرک (‹vrijstelling›)
obligations-decision-vrijstelling-part = بەخشران لە بەشێک (‹Vrijstelling›)
obligations-decision-ontheffing-full = لابردنی هەموو ئەرکەکە (‹Ontheffing›)
obligations-decision-ontheffing-part = لابردنی بەشێک لە ئەرک (‹Ontheffing›)
obligations-decision-boete = سزای پارە
obligations-decision-boete-text = ‹DUO› ئەم بڕەی نووسیوە.
obligations-decision-pip = پلانەکەتان (‹PIP›)
obligations-decision-pip-text = ‹PIP› بڕیاری شارەوانییە.
obligations-decision-date = بەرواری بڕیار
obligations-decision-no-date = بەرواری بڕیارەکە نازانرێت.
obligations-decision-received = داواکراوە لە
obligations-decision-part = بەش
obligations-granted = بەڵێ، پەسەند کراوە
obligations-refused = نەخێر، ڕەت کراوەتەوە
obligations-pending = هێشتا بڕیار نەدراوە
obligations-object-gemeente = ڕازی نین؟ دەتوانن تا کۆتایی { $date } لای شارەوانی ناڕەزایی (‹bezwaar›) دەرببڕن.
obligations-object-duo = ڕازی نین؟ دەتوانن تا کۆتایی { $date } لای ‹DUO› ناڕەزایی (‹bezwaar›) دەرببڕن.
obligations-because = هۆکار
obligations-because-asked = ئەمەتان داوا کرد چونکە
obligations-ground-avi = پێشتر بەپێی پێویست تێکەڵ بە کۆمەڵگا بوون.
obligations-ground-dip = دیپلۆمێکتان هەیە کە حساب دەکرێت.
obligations-ground-doc = بەڵگەنامەیەکتان هەیە کە حساب دەکرێت.
obligations-ground-ged = پێشتر بەشێک لە زمانەکەتان پیشان داوە.
obligations-ground-inb = دیپلۆمی یاسای کۆنتان هەیە.
obligations-ground-ins = لە قوتابخانە یان زانکۆ دەخوێنن. بە بەڵگە سەلماندووتانە.
obligations-ground-opl = لە قوتابخانە یان زانکۆ دەخوێنن.

obligations-extension-title = داوای کاتی زیاتر بکەن
obligations-extension-how = لە ‹DUO› داوای کاتی زیاتر (‹verlenging›) دەکەن. ‹DUO› لە ماوەی { $weeks } هەفتەدا بڕیار دەدات.
obligations-extension-where = لە ‹Mijn Inburgering› داوای دەکەن، یان بە فۆرمێکی ‹DUO›.
obligations-extension-no-move = تەنها داواکردن کاتی زیاترتان پێ نادات. دوایین ڕۆژی ماوەکەتان تەنها دوای وەڵامی بەڵێ دەگۆڕێت.
obligations-extension-keep-going = تا چاوەڕێن، بەردەوام بن لە فێربوون.
obligations-grounds-title = کەی دەتوانم کاتی زیاتر وەربگرم؟
obligations-grounds-lead = دەتوانن کاتی زیاتر وەربگرن ئەگەر بەدەست خۆتان نەبووبێت:
obligations-ground-a = نەخۆشیی درێژ: ئێوە، هاوسەرتان، منداڵتان یان دایک یان باوکتان، سێ مانگ یان زیاتر.
obligations-ground-b = هاوسەر، منداڵ، دایک یان باوکتان کۆچی دوایی کردووە.
obligations-ground-c = منداڵێکتان هێناوەتە دنیا (ئێوە دایکی منداڵەکەن).
obligations-ground-d = سێ مانگ یان زیاتر لە خانەی پاراستن لە توندوتیژیی ماڵەوە ژیاون (‹Blijf van mijn Lijf-huis›).
obligations-ground-e = سێ مانگ یان زیاتر سەرەتا فێری خوێندن و نووسین دەبن (‹alfabetisering›). ئەمە بۆ ‹Z-route› نییە.
obligations-ground-f = سێ مانگ یان زیاتر شوێنی ژیانتان نەبووە.
obligations-ground-g = شارەوانی زۆر درەنگ خولێکی پێشکەش کردن.
obligations-ground-h = لە قوتابخانە کێشەیەک هەبوو، سێ مانگ یان زیاتر.
obligations-ground-i = شتێکی تری تایبەت ڕووی دا. بەدەست خۆتان نەبوو.
obligations-ground-j = چەند هۆکارێک لەمانە پێکەوە، سێ مانگ یان زیاتر.
obligations-ground-education = لە قوتابخانە یان زانکۆ دەخوێنن. لە ‹DUO› بپرسن ئایا خوێندنەکەتان حساب دەکرێت.
obligations-ground-nearly = نزیکن لە تەواوکردنی تێکەڵبوونتان. لە ‹DUO› بپرسن ئایا ئەمە بۆ ئێوەیە.
obligations-grounds-proof = بۆ هەر هۆکارێک بەڵگە پێویستە. لە ‹DUO› بپرسن چ کاغەزێکتان پێویستە.

obligations-objection-title = ناڕەزایی دەربڕین (‹Bezwaar›)
obligations-objection-weeks = شەش هەفتەتان هەیە بۆ ناڕەزایی (‹bezwaar›). شەش هەفتەکە ڕۆژی دوای ڕاگەیاندنی بڕیارەکە دەست پێ دەکات.
obligations-objection-at-gemeente = لای شارەوانی: دەربارەی پلانەکەتان (‹PIP›)، ڕێگای فێربوونتان یان سزای پارەی شارەوانی.
obligations-objection-at-duo = لای ‹DUO›: دەربارەی ماوەکەتان، کاتی زیاتر (‹verlenging›)، بەخشران لە ئەرک (‹vrijstelling›)، لابردنی ئەرک (‹ontheffing›)، قەرز یان سزای پارەی ‹DUO›.
obligations-objection-free = ناڕەزایی دەربڕین (‹Bezwaar›) خۆڕاییە.
obligations-objection-heard = مافتان هەیە پێش بڕیارەکە قسەی خۆتان بکەن.
obligations-objection-language = بە زمانێکی تر دەنووسن؟ لەوانەیە داوای وەرگێڕانتان لێ بکەن.
obligations-objection-no-suspension = تا چاوەڕێن، هەر بە بڕیارەکە کار دەکرێت. کەواتە بەردەوام بن لە تێکەڵبوون.
obligations-objection-help = یارمەتیتان دەوێت بۆ ناڕەزایی (‹bezwaar›)؟ تەلەفۆن بکەن بۆ
obligations-late-title = ئایا درەنگ کەوتووم؟
obligations-late-post = بە پۆستە: نامەکەتان پێش کۆتایی ماوەکە بنێرن. دەبێت لە ماوەی هەفتەیەکدا دوای ئەوە بگات.
obligations-late-reason = درەنگ کەوتوون، بەڵام بەدەست خۆتان نەبوو؟ هەر ناڕەزایی (‹bezwaar›) دەرببڕن و هۆکارەکەی ڕوون بکەنەوە.
obligations-late-office = ناردووتانە بۆ ناونیشانی هەڵە؟ نامەکەتان بۆ شوێنی ڕاست دەنێردرێت. ئەو ڕۆژە حساب دەکرێت کە یەکەم جار گەیشتووە.
obligations-next-title = پاشان چی دەبێت؟
obligations-next-weeks = دوای کۆتایی ماوەکە، لە شەش هەفتەدا بڕیارێکتان پێ دەگات. ئەگەر لیژنەیەک هەبێت، دوازدە هەفتەیە. لەوانەیە شەش هەفتەی تر بخایەنێت.
obligations-next-court = بەوە ڕازی نین؟ ئەوا دەتوانن لە ماوەی شەش هەفتەدا بچنە دادگا (‹beroep›).
obligations-next-exam = خودی ئەنجامی تاقیکردنەوە ناتوانن ببەنە لای دادوەر.
obligations-slow-title = درەنگ بڕیار دەدەن؟
obligations-slow-notice = نامەیەکیان بۆ بنێرن و بڵێن کە بڕیارەکەیان درەنگ کەوتووە (‹ingebrekestelling›). پاشان دوو هەفتەی تریان هەیە.
obligations-slow-penalty = هێشتا بڕیار نادەن؟ لەوانەیە بۆ هەر ڕۆژێک { $amount } وەربگرن (‹dwangsom›). ساڵی ئەم بڕە: { $year }.

obligations-consequences-title = ئەگەر سەرکەوتوو نەبووم؟
obligations-group-nothing = ‹DUO› هیچ گروپێک بۆ ئێوە ناڵێت. لە ‹DUO› بپرسن کام ڕێسا بۆ ئێوەیە.
obligations-group-unclear = ‹DUO› بە ڕوونی ناڵێت لە کام گروپدان. لە ‹DUO› بپرسن کام ڕێسا بۆ ئێوەیە.
obligations-asylum-still = ئەرکی تێکەڵبوونتان هەر لەسەرە، دوای دوایین ڕۆژی ماوەکەشتان.
obligations-asylum-loan = ‹DUO› لەبەر ئەمە داوای گەڕاندنەوەی قەرزی کۆن ناکات.
obligations-asylum-talk = لە کاتی خۆیدا تەواو نابێت؟ لەگەڵ شارەوانییەکەتان قسە بکەن. یارمەتیتان دەدات.
obligations-fine-possible = تێکەڵبوونتان لە کاتی خۆیدا تەواو نەکرد و هۆکارەکەی خۆتانن؟ ئەوا ‹DUO› دەتوانێت سزای پارەتان بدات. ماوەیەکی نوێشتان پێ دەدرێت.
obligations-fine-no-forecast = ئەمانە زۆرترین بڕن. ئەم ئەپە پێشبینی ناکات ئایا سزا دەدرێن.
obligations-fine-route = ‹DUO›: ڕێگای فێربوون لە کاتی خۆیدا تەواو نەکراوە، ئەوپەڕی
obligations-fine-parts = ‹DUO›: ‹PVT› یان ‹MAP› لە کاتی خۆیدا نەکراوە، بۆ هەر بەشێک
obligations-fine-intake = شارەوانی: نەهاتن بۆ گفتوگۆی سەرەتایی، دوای هۆشدارییەک
obligations-fine-traject = شارەوانی: هاوکاری نەکردن، ئەوپەڕی بۆ هەر جارێک
obligations-fine-blame = بەدەست خۆتان نەبوو؟ لە کاتی خۆیدا بیڵێن. بەڵگەکانتان هەڵبگرن.
obligations-as-of = بڕەکە لە بەرواری { $date }.

obligations-money-title = چەندی تێ دەچێت؟
obligations-free-title = هەمیشە خۆڕایی
obligations-free-pvt-map = ‹PVT› و ‹MAP› بۆ هەمووان خۆڕایین.
obligations-free-objection = ناڕەزایی دەربڕین (‹Bezwaar›) خۆڕاییە.
obligations-asylum-offer = شارەوانی خولێکتان پێشکەش دەکات کە لەگەڵ ڕێگای فێربوونتان دەگونجێت. خۆتان پارەکەی نادەن.
obligations-asylum-attempts = هەوڵی خۆڕاییتان بۆ تاقیکردنەوە هەیە. لە «پێشکەوتن» ببینن چەندن.
obligations-asylum-no-loan = بۆ ئێوە قەرزی ‹DUO› نییە. بۆ خولەکەتان پێویستتان پێی نییە.
obligations-exam-fee = یەک تاقیکردنەوە لە ئاستی A2، یان ‹KNM›
obligations-staatsexamen-fee = یەک بەشی تاقیکردنەوەی ‹Staatsexamen›
obligations-loan-self = خۆتان خولەکەتان هەڵدەبژێرن و پارەکەی دەدەن. دەتوانن لە ‹DUO› قەرز بکەن.
obligations-loan-rule = ئەوپەڕی ئەم بڕە دەتوانن قەرز بکەن. چەند دەتوانن قەرز بکەن، بە داهاتتانەوە بەندە.
obligations-loan-max = قەرز، ئەوپەڕی
obligations-loan-quarter = ‹DUO› بۆ هەر سێ مانگ دەدات، ئەوپەڕی
obligations-loan-month = دانەوەی قەرز، لانیکەم مانگانە
obligations-loan-income = ‹DUO› سەیری داهاتی ئێوە و داهاتی هاوسەرتان دەکات.
obligations-loan-for = قەرزەکە بۆ تاقیکردنەوەکانە، و بۆ خولێک لە قوتابخانەیەک کە مۆری متمانەی هەیە.
obligations-loan-repay = قەرزەکە بە سوودەوە دەدەنەوە، لە ماوەی ئەوپەڕی دە ساڵدا. داهاتتان کەمە؟ ئەوا کەمتر دەدەنەوە، یان هیچ نادەنەوە.
obligations-loan-letter = کەی دەست بە دانەوە دەکەن، لە نامەی ‹DUO› نووسراوە.

obligations-rights-title = مافەکانی تر
obligations-right-alone = لە گفتوگۆی سەرەتاییدا مافتان هەیە بە تەنها قسە بکەن، بێ خێزانەکەتان.
obligations-right-adapted = لە تاقیکردنەوەدا یارمەتیتان پێویستە؟ بۆ نموونە کاتی زیاتر. لە کاتی خۆیدا لە ‹DUO› بپرسن.
obligations-right-see = مافتان هەیە ببینن چ زانیارییەک دەربارەی ئێوە هەیە. مافتان هەیە داوای گۆڕینی هەڵە بکەن.
