# Progress: what is done, what is open, and that effort counts.
progress-title = پێشکەوتن
progress-lead = لێرە دەبینن چی تەواوە و چی ماوە بیکەن.
progress-route = ڕێگای فێربوونتان
progress-parts-title = بەشەکانتان
progress-parts-nothing = هێشتا پلانتان (‹PIP›) نییە. بۆیە هێشتا نازانین دەبێت کام بەشەکان بکەن. شارەوانی پلانەکە لەگەڵ ئێوە دروست دەکات.
progress-summary = { $total ->
    [one] { $done } بەش لە { $total } بەش تەواوە
   *[other] { $done } بەش لە { $total } بەش تەواوە
}
progress-summary-unknown = { $count ->
    [one] دەربارەی { $count } بەش ئێستا نازانین.
   *[other] دەربارەی { $count } بەش ئێستا نازانین.
}
progress-only-duo = تەنها ‹DUO› بڕیار دەدات ئایا تێکەڵبوونتان تەواو بووە. لەبارەیەوە نامەیەکتان بۆ دێت.

progress-group-language = زمانی هۆڵەندی
progress-group-society = هۆڵەندا و کار
progress-group-hours = کاتژمێرەکان
progress-group-end = تەواوکردن

progress-part-taalschakel = ‹Taalschakeltraject›
progress-part-cursusuren = کاتژمێری وانە
progress-part-participatieuren = کاتژمێری بەشداری (‹participatie›)
progress-part-pvt = ‹PVT›: بەیاننامەی بەشداری
progress-part-map = ‹MAP›: کار و بەشداری
progress-part-eindgesprek = گفتوگۆی کۆتایی ‹Z-route›
progress-part-level = پێویستە: ئاستی { $level }
progress-part-attempts = { $count ->
    [one] { $count } جار تاقیکردنەوەتان کرد. هەموو هەوڵێک حساب دەکرێت.
   *[other] { $count } جار تاقیکردنەوەتان کرد. هەموو هەوڵێک حساب دەکرێت.
}
progress-part-attempts-done = { $count ->
    [one] دوای { $count } هەوڵ سەرکەوتن
   *[other] دوای { $count } هەوڵ سەرکەوتن
}

progress-state-done = تەواو
progress-state-exempt = بەخشران لە ئەرک
progress-state-dispensed = لابردنی ئەرک
progress-state-busy = بەردەوامە
progress-state-open = ماوە بکرێت
progress-state-not-known = ئێستا نازانین
progress-state-check = دەبێت بپرسرێت
progress-state-ask-gemeente = لە شارەوانی بپرسن
progress-why-exempt = پێشتر فێری ئەمە بوون. چیتر پێویست ناکات بیکەن.
progress-why-dispensed = ‹DUO› بڕیاری داوە کە پێویست ناکات ئەمە بکەن.
progress-why-not-known = وەڵاممان وەرنەگرت. کارەکەتان ون نەبووە.
progress-why-check = زانیارییەکان تەواو نین، یان جیاوازن. لە { $gemeente } بپرسن چی ڕاستە.
progress-why-ask-gemeente = تەنها { $gemeente } دەزانێت ئایا ئەمە تەواوە. ئێمە ناتوانین داوای بکەین.
progress-on-decision = بەرواری بڕیار
progress-on-signed = ئیمزا کراوە لە
progress-on-talk = گفتوگۆ لە
progress-on-exam = بەرواری ئەنجام
progress-on-other = بەروار

progress-hours-title = کاتژمێرەکانتان
progress-hours-nothing = هێشتا هیچ کاتژمێرێک بۆ ئێوە تۆمار نەکراوە.
progress-hours-of = { $count } لە { $norm } کاتژمێر
progress-hours-only = { $count ->
    [one] { $count } کاتژمێر
   *[other] { $count } کاتژمێر
}
progress-hours-enough = کاتژمێری پێویستتان هەیە. کاتژمێری زیاتریش هەمیشە دەکرێت.
progress-hours-apart = ئەم کاتژمێرانە پێکەوە کۆ ناکەینەوە. هەمان کاتژمێر لەوانەیە لە دوو دێڕدا بێت.
progress-hours-by = بەپێی { $party }
progress-indicative = نزیکەیی
progress-kind-school = وانە لە قوتابخانە
progress-kind-nt2 = وانەی هۆڵەندی (‹NT2›)
progress-kind-knm = وانەی ‹KNM›
progress-kind-intake = وانە لە کاتی گفتوگۆی سەرەتاییدا
progress-kind-participation = بەشداری (‹participatie›)
progress-kind-participation-lessons = بەشداریکردن کە وەک وانە حساب دەکرێت
progress-kind-begeleiding = یارمەتیی ژیانی ڕۆژانە
progress-absent-excused = { $count ->
    [one] { $count } کاتژمێر نەهاتن، بە هۆکاری باش
   *[other] { $count } کاتژمێر نەهاتن، بە هۆکاری باش
}
progress-absent-unexcused = { $count ->
    [one] { $count } کاتژمێر نەهاتن، بێ هۆکاری باش
   *[other] { $count } کاتژمێر نەهاتن، بێ هۆکاری باش
}

progress-exams-title = تاقیکردنەوەکانتان
progress-exams-nothing = ‹DUO› هێشتا هیچ ئەنجامێکی ئێوەی نییە.
progress-exams-tried = { $count ->
    [one] { $count } تاقیکردنەوەتان کرد.
   *[other] { $count } تاقیکردنەوەتان کرد.
}
progress-exams-passed = { $count ->
    [one] { $count } جار سەرکەوتن.
   *[other] { $count } جار سەرکەوتن.
}
progress-exams-effort = هەموو هەوڵێک پیشان دەدات کە کۆشش دەکەن.
progress-exams-date = بەروارەکە ئەو ڕۆژەیە کە ‹DUO› ئەنجامەکەی نووسی. ‹DUO› زۆرترین ژمارەی هەوڵی دیاری نەکردووە.
progress-reason-verwijtbaar = بێ ئەنجام. ‹DUO› دەڵێت دەتانتوانی ڕێگری لەمە بکەن.
progress-reason-niet-verwijtbaar = بێ ئەنجام. ‹DUO› دەڵێت ئەمە بەدەست خۆتان نەبوو.
progress-reason-afgemeld = بێ ئەنجام. پێشتر گوتبووتان نایەن.
progress-reason-absent = بێ ئەنجام. لە تاقیکردنەوەکە ئامادە نەبوون.

progress-attempts-title = هەوڵی خۆڕایی
progress-attempts-nothing = ‹DUO› هیچ هەوڵێکی خۆڕایی بۆ ئێوە ناڵێت. تەنها ئەوانە وەریدەگرن کە مافی پەنابەری وەرگیراویان هەیە.
progress-attempts-left = { $count ->
    [one] { $count } هەوڵی خۆڕایی ماوە
   *[other] { $count } هەوڵی خۆڕایی ماوە
}
progress-attempts-asylum = مافی پەنابەری وەرگیراوتان هەیە. بۆیە حکومەت پارەی یەکەم هەوڵەکانتان دەدات. پاشان خۆتان دەیدەن.
progress-attempts-balance = ئەم ژمارەیە لە ‹DUO› وەرگیراوە. ئێمە خۆمان حسابی ناکەین.

progress-school-title = لە قوتابخانە چۆن دەڕوات
progress-school-nothing = قوتابخانەی زمان هێشتا هیچی لەبارەی ئەمەوە نەناردووە.
progress-school-number = قوتابخانەی ژمارە { $number }
progress-school-level = ئاستی { $level }
progress-school-indicative = ئەمە ئەوەیە کە قوتابخانە دەیبینێت. ئەنجامی تاقیکردنەوە نییە.
progress-presence = ئامادەبوون لە وانە
progress-presence-never = ئامادە نەبوون
progress-presence-sometimes = هەندێک جار بەڵێ، هەندێک جار نا
progress-presence-always = هەمیشە
progress-effort = هەوڵدان
progress-effort-enough = باشە
progress-effort-not-enough = هێشتا باش نییە
progress-result-poor = لاواز
progress-result-fair = مامناوەند
progress-result-enough = پەسەند
progress-result-good = باش
progress-result-excellent = زۆر باش

progress-after-title = پاشان چی دێت؟
progress-after-B = هەموو بەشەکانتان بە سەرکەوتوویی تەواو کردووە؟ ئەوا دیپلۆمی ‹inburgeringsdiploma› وەردەگرن.
progress-after-O = هەموو بەشەکانتان بە سەرکەوتوویی تەواو کردووە؟ ئەوا دیپلۆمی ‹inburgeringsdiploma› وەردەگرن. پاشان دەتوانن درێژە بە خوێندن بدەن.
progress-after-Z = هەموو بەشەکانتان کردووە؟ ئەوا سێرتیفیکاتی ‹inburgeringscertificaat› لە شارەوانی وەردەگرن.
progress-after-duo = کاتێک ‹DUO› دەنووسێت کە هەموو شتێکتان تەواو کردووە (‹voldaan›)، ئەوا تێکەڵبوونتان تەواو بووە.
progress-after-course = کۆتایی خولەکەتان کۆتایی تێکەڵبوونتان نییە.
progress-after-naturalisation = تەنها ‹inburgeringscertificaat› بەس نییە بۆ ئەوەی ببنە هاووڵاتیی هۆڵەندا. لە کاتی خۆیدا لە شارەوانییەکەتان بپرسن.

progress-route-title = ڕێگای فێربوونم چی دەگەیەنێت؟
progress-route-B = لە ‹B1-route› لە ئاستی B1 فێری هۆڵەندی دەبن. پێنج تاقیکردنەوە دەکەن: خوێندنەوە، گوێگرتن، نووسین، قسەکردن و ‹KNM›.
progress-route-O = لە ‹onderwijsroute› فێری هۆڵەندی دەبن بۆ ئەوەی دواتر لە قوتابخانە یان زانکۆ بخوێنن. ‹taalschakeltraject› دەخوێنن.
progress-route-Z = لە ‹Z-route› فێری هۆڵەندی دەبن بۆ ئەوەی خۆتان کاری ژیانتان ڕێک بخەن. وانە دەخوێنن. پێویست ناکات تاقیکردنەوەی زمان بکەن.
progress-route-unknown = ئەم ڕێگای فێربوونە ناناسین. لە شارەوانییەکەتان بپرسن چی دەگەیەنێت.
progress-afschalen-title = ئاستی B1 زۆر قورسە؟
progress-afschalen-what = هەندێک جار دەتوانن تاقیکردنەوە لە ئاستی A2 بکەن. بەمە دەگوترێت ‹afschalen›.
progress-afschalen-rule = سەرەتا دەبێت 600 کاتژمێر وانەی هۆڵەندی (‹NT2›) بخوێنن. هەروەها دەبێت هەوڵی پێویست بدەن. شارەوانی بڕیار دەدات.
progress-afschalen-how = وانەکانی ‹KNM› لە 600 کاتژمێرەکەدا حساب ناکرێن. لە کەسی پەیوەندیتان لە شارەوانی داوای بکەن.

progress-wrong-title = شتێک ڕاست نییە؟
progress-wrong-hours = کاتژمێرەکانتان ڕاست نین؟ سەرەتا لە قوتابخانەی زمانەکەتان بپرسن. پاشان تەلەفۆن بۆ شارەوانی بکەن.
progress-wrong-exam = ئەنجامێک ڕاست نییە؟ لە ‹DUO› بپرسن.
progress-wrong-proof = بەڵگەکانتان هەڵبگرن: لیستی ئامادەبوون، نامە و ئیمەیل.
