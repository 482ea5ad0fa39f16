# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = مکلفیتونه او حقونه
obligations-lead = دلته وینئ چې څه باید وکړئ، څه کولی شئ، او تر کله پورې.

obligations-no-fine-title = د ‹DUO› جریمه نشته
obligations-no-fine = که ادغام په خپل وخت بشپړ نه کړئ، ‹DUO› تاسو نه جریمه کوي.
obligations-no-fine-still = خو ادغام باید وکړئ. دا مکلفیت پاتې دی.

obligations-deadlines-title = ستاسو مهلتونه
obligations-deadlines-nothing = اوس ستاسو لپاره هېڅ مهلت روان نه دی.
obligations-over-list = { $count ->
    [one] { $count } تېر شوی مهلت
   *[other] { $count } تېر شوي مهلتونه
}
obligations-from = له دې ورځې
obligations-last-day = وروستۍ ورځ:
obligations-until = تر دې ورځې، دا ورځ هم پکې
obligations-days-left = { $count ->
    [one] { $count } ورځ پاتې ده
   *[other] { $count } ورځې پاتې دي
}
obligations-decides = څوک پرېکړه کوي
obligations-rule = قاعده
obligations-stand-not-yet = لا نه
obligations-stand-open = اوس روان دی
obligations-stand-last-day = نن د مهلت وروستۍ ورځ ده
obligations-stand-over = تېر شو
obligations-stand-always = هر وخت کېدای شي
obligations-weight-source = دا نېټه له لاندې سرچینې څخه ده.
obligations-weight-law = دا نېټه د قانون له مخې ده. موږ حساب کړې.
obligations-weight-estimate = دا زموږ اټکل دی. دا د قانون نېټه نه ده.

obligations-pip = ښاروالي ستاسو ‹PIP› جوړوي
obligations-pip-rule = ښاروالي ستاسو ‹PIP› په لسو اوونیو کې جوړوي. دا وخت د ‹DUO› له خبرتیا (‹kennisgeving›) وروسته پیلېږي.
obligations-term = ستاسو د مهلت پای
obligations-term-rule = تاسو د ادغام لپاره درې کاله لرئ. مهلت ستاسو د لومړي ‹PIP› له نېټې یوه ورځ وروسته پیلېږي.
obligations-route = د زده کړې د لارې بدلول
obligations-route-rule = تاسو د زده کړې لار (‹leerroute›) بدلولی شئ. دا ستاسو د مهلت له پیل وروسته تر 18 میاشتو پورې کېږي. ښاروالي پرېکړه کوي. له ‹onderwijsroute› څخه ‹B1-route› ته تلل هر وخت کېږي.
obligations-extension = د اضافي وخت (‹Verlenging›) غوښتل
obligations-extension-rule = تاسو د خپل مهلت په وروستیو شپږو میاشتو کې اضافي وخت (‹verlenging›) غوښتلی شئ. ‹DUO› پرېکړه کوي.
obligations-extension-decision = ستاسو د اضافي وخت (‹verlenging›) په اړه پرېکړه
obligations-extension-decision-rule = ‹DUO› باید ستاسو د غوښتنې په اړه په اتو اوونیو کې پرېکړه وکړي. ستاسو د مهلت وروستۍ ورځ هله بدلېږي چې ‹DUO› «هو» ووایي.
obligations-course = د کورس وړاندیز
obligations-course-rule = ښاروالي باید په وخت سره د کورس وړاندیز درته وکړي. که ستاسو له ‹PIP› وروسته له دریو میاشتو زیات وخت ونیسي، دا د اضافي وخت (‹verlenging›) دلیل کېدای شي.
obligations-objection-pip = پر خپل ‹PIP› اعتراض
obligations-objection-boete = پر جریمې اعتراض
obligations-objection-verlenging = د اضافي وخت (‹verlenging›) په اړه اعتراض
obligations-objection-vrijstelling = د معافیت (‹vrijstelling›) په اړه اعتراض
obligations-objection-ontheffing = د خلاصون (‹ontheffing›) په اړه اعتراض
obligations-objection-gemeente-rule = له پرېکړې سره موافق نه یاست؟ په شپږو اوونیو کې ښاروالۍ ته اعتراض (‹bezwaar›) کولی شئ.
obligations-objection-duo-rule = له پرېکړې سره موافق نه یاست؟ په شپږو اوونیو کې ‹DUO› ته اعتراض (‹bezwaar›) کولی شئ.
obligations-register = د ازموینو لپاره نوم لیکل
obligations-register-rule = په وخت سره نوم ولیکئ. د ځای انتظار اوونۍ نیولی شي، او د نتیجې انتظار هم.
obligations-last-exam = د ازموینې لپاره وروستۍ ډاډمنه ورځ
obligations-last-exam-rule = خپله ازموینه په دې ورځ یا له دې مخکې ورکړئ. بیا د نتیجې لپاره وخت شته.

obligations-decisions-title = پرېکړې
obligations-decisions-nothing = ستاسو په اړه هېڅ پرېکړه نشته.
obligations-decision-verlenging = ستاسو لپاره اضافي وخت (‹Verlenging›)
obligations-decision-vrijstelling-full = د ټولو برخو معافیت (‹Vrijstelling›)
obligations-decision-vrijstelling-temporary = لنډ مهاله معافیت (‹vrijstelling›)
obligations-decision-vrijstelling-part = د یوې برخې معافیت (‹Vrijstelling›)
obligations-decision-ontheffing-full = له ټولو برخو خلاصون (‹Ontheffing›)
obligations-decision-ontheffing-part = له یوې برخې خلاصون (‹Ontheffing›)
obligations-decision-boete = جریمه
obligations-decision-boete-text = دا اندازه ‹DUO› لیکلې ده.
obligations-decision-pip = ستاسو ‹PIP›
obligations-decision-pip-text = ‹PIP› د ښاروالۍ پرېکړه ده.
obligations-decision-date = د پرېکړې نېټه
obligations-decision-no-date = د پرېکړې نېټه معلومه نه ده.
obligations-decision-received = د غوښتنې نېټه
obligations-decision-part = برخه
obligations-granted = هو، ومنل شوه
obligations-refused = نه، رد شوه
obligations-pending = لا پرېکړه نه ده شوې
obligations-object-gemeente = موافق نه یاست؟ ښاروالۍ ته اعتراض (‹bezwaar›) کولی شئ. وروستۍ ورځ { $date } ده.
obligations-object-duo = موافق نه یاست؟ ‹DUO› ته اعتراض (‹bezwaar›) کولی شئ. وروستۍ ورځ { $date } ده.
obligations-because = دلیل
obligations-because-asked = تاسو دا غوښتنه وکړه، ځکه چې
obligations-ground-avi = تاسو له مخکې کافي ادغام کړی.
obligations-ground-dip = تاسو داسې ډیپلوم لرئ چې منل کېږي.
obligations-ground-doc = تاسو داسې سند لرئ چې منل کېږي.
obligations-ground-ged = تاسو د ژبې یوه برخه له مخکې ښودلې.
obligations-ground-inb = تاسو د زاړه قانون ډیپلوم لرئ.
obligations-ground-ins = تاسو تحصیل کوئ او ثبوت مو یې ورکړی.
obligations-ground-opl = تاسو تحصیل کوئ.

obligations-extension-title = اضافي وخت غوښتل
obligations-extension-how = اضافي وخت (‹verlenging›) له ‹DUO› غواړئ. ‹DUO› په { $weeks } اوونیو کې پرېکړه کوي.
obligations-extension-where = په ‹Mijn Inburgering› کې یې غواړئ، یا د ‹DUO› په فورمه.
obligations-extension-no-move = یوازې په غوښتلو اضافي وخت نه درکول کېږي. ستاسو د مهلت وروستۍ ورځ هله بدلېږي چې ځواب «هو» وي.
obligations-extension-keep-going = تر ځوابه پورې زده کړې ته دوام ورکړئ.
obligations-grounds-title = کله اضافي وخت راکول کېږي؟
obligations-grounds-lead = اضافي وخت درکول کېدای شي، که د دې مخنیوی ستاسو په وس کې نه و:
obligations-ground-a = اوږده ناروغي، درې میاشتې یا تر دې زیات: ستاسو، ستاسو د ژوند ملګري، ستاسو د اولاد، یا ستاسو د مور یا پلار.
obligations-ground-b = ستاسو د ژوند ملګری، اولاد، مور یا پلار وفات شوی.
obligations-ground-c = تاسو ماشوم زېږولی (تاسو مور یاست).
obligations-ground-d = تاسو درې میاشتې یا تر دې زیات د ښځو په پناه کور (‹Blijf van mijn Lijf›) کې اوسېدلئ.
obligations-ground-e = تاسو درې میاشتې یا تر دې زیات لومړی لیک لوست (‹alfabetisering›) زده کوئ. دا د ‹Z-route› لپاره نه دی.
obligations-ground-f = تاسو درې میاشتې یا تر دې زیات کور نه درلود.
obligations-ground-g = ښاروالۍ ناوخته د کورس وړاندیز درته وکړ.
obligations-ground-h = په ښوونځي کې درې میاشتې یا تر دې زیات ستونزه وه.
obligations-ground-i = بل ځانګړی حالت و. مخنیوی یې ستاسو په وس کې نه و.
obligations-ground-j = له دې دلیلونو څو یوځای، درې میاشتې یا تر دې زیات.
obligations-ground-education = تاسو تحصیل کوئ. له ‹DUO› وپوښتئ چې منل کېږي که نه.
obligations-ground-nearly = ادغام مو نږدې بشپړ دی. له ‹DUO› وپوښتئ چې دا ستاسو لپاره دی که نه.
obligations-grounds-proof = هر دلیل ثبوت غواړي. له ‹DUO› وپوښتئ چې کوم کاغذ درته په کار دی.

obligations-objection-title = اعتراض (‹Bezwaar›) کول
obligations-objection-weeks = تاسو د اعتراض (‹bezwaar›) لپاره شپږ اوونۍ لرئ. شپږ اوونۍ د پرېکړې له اعلان یوه ورځ وروسته پیلېږي.
obligations-objection-at-gemeente = ښاروالۍ ته: د ‹PIP›، د زده کړې د لارې، یا د ښاروالۍ د جریمې په اړه.
obligations-objection-at-duo = ‹DUO› ته: د مهلت، اضافي وخت (‹verlenging›)، معافیت (‹vrijstelling›)، خلاصون (‹ontheffing›)، پور یا د ‹DUO› د جریمې په اړه.
obligations-objection-free = اعتراض (‹Bezwaar›) وړیا دی.
obligations-objection-heard = له پرېکړې مخکې تاسو خپلې خبرې کولی شئ.
obligations-objection-language = په بله ژبه لیکئ؟ نو کېدای شي ژباړه درڅخه وغواړي.
obligations-objection-no-suspension = تر ځوابه پورې پرېکړه اعتبار لري. نو ادغام ته دوام ورکړئ.
obligations-objection-help = د اعتراض (‹bezwaar›) لپاره مرسته غواړئ؟ زنګ ووهئ
obligations-late-title = ایا ما ناوخته کړی؟
obligations-late-post = په پوسته کې: خپل لیک د اعتراض د مهلت له پای مخکې ولېږئ. لیک باید د مهلت له پای وروسته تر یوې اوونۍ پورې ورسېږي.
obligations-late-reason = ناوخته مو کړی، خو مخنیوی یې ستاسو په وس کې نه و؟ بیا هم اعتراض (‹bezwaar›) وکړئ او دلیل یې ووایئ.
obligations-late-office = غلطې پتې ته مو لېږلی؟ هغوی ستاسو لیک سمې پتې ته لېږي. هغه ورځ حساب ده چې لیک لومړی ورسېد.
obligations-next-title = وروسته څه کېږي؟
obligations-next-weeks = د اعتراض د مهلت له پای وروسته په شپږو اوونیو کې پرېکړه درکول کېږي. که کمېسیون وي، دولس اوونۍ نیسي. شپږ اوونۍ نورې هم نیولی شي.
obligations-next-court = له هغې پرېکړې سره هم موافق نه یاست؟ په شپږو اوونیو کې محکمې ته شکایت (‹beroep›) کولی شئ.
obligations-next-exam = د ازموینې د نتیجې په اړه قاضي ته نه شئ تللی.
obligations-slow-title = که پرېکړه ناوخته وکړي؟
obligations-slow-notice = نو یو لیک (‹ingebrekestelling›) ورولېږئ. پکې ولیکئ چې پرېکړه یې ناوخته شوې. وروسته دوی دوه اوونۍ نور وخت لري.
obligations-slow-penalty = که بیا هم پرېکړه ونه کړي، کېدای شي د هرې ورځې { $amount } (‹dwangsom›) درکړل شي. دا اندازه د { $year } ده.

obligations-consequences-title = که ونه شي، څه کېږي؟
obligations-group-nothing = ‹DUO› ستاسو لپاره هېڅ ډله نه ښیي. له ‹DUO› وپوښتئ چې ستاسو لپاره کوم قواعد دي.
obligations-group-unclear = ‹DUO› روښانه نه وایي چې تاسو په کومه ډله کې یاست. له ‹DUO› وپوښتئ چې ستاسو لپاره کوم قواعد دي.
obligations-asylum-still = تاسو باید ادغام وکړئ، د مهلت له وروستۍ ورځې وروسته هم.
obligations-asylum-loan = ‹DUO› د دې له امله زوړ پور بېرته نه غواړي.
obligations-asylum-talk = ادغام مو په وخت نه بشپړېږي؟ له خپلې ښاروالۍ سره خبرې وکړئ. هغوی درسره مرسته کوي.
obligations-fine-possible = که ادغام په وخت بشپړ نه کړئ او ګناه ستاسو وي، ‹DUO› تاسو جریمه کولی شي. بیا نوی مهلت هم درکول کېږي.
obligations-fine-no-forecast = دا تر ټولو لوړې اندازې دي. دا اپ نه شي ویلی چې تاسو جریمه کېږئ که نه.
obligations-fine-route = ‹DUO›: د زده کړې لار په وخت بشپړه نه شوه، تر دې اندازې پورې
obligations-fine-parts = ‹DUO›: ‹PVT› یا ‹MAP› په وخت ونه شول، د هرې برخې لپاره
obligations-fine-intake = ښاروالي: له خبرداري وروسته لومړنیو خبرو اترو (‹brede intake›) ته رانغلئ
obligations-fine-traject = ښاروالي: همکاري مو ونه کړه، هر ځل تر دې اندازې پورې
obligations-fine-blame = مخنیوی یې ستاسو په وس کې نه و؟ په وخت یې ووایئ. خپل ثبوتونه وساتئ.
obligations-as-of = د { $date } اندازه.

obligations-money-title = څومره لګښت لري؟
obligations-free-title = تل وړیا
obligations-free-pvt-map = ‹PVT› او ‹MAP› د ټولو لپاره وړیا دي.
obligations-free-objection = اعتراض (‹Bezwaar›) وړیا دی.
obligations-asylum-offer = ښاروالي داسې کورس درکوي چې ستاسو د زده کړې له لارې سره برابر وي. پیسې یې تاسو نه ورکوئ.
obligations-asylum-attempts = تاسو وړیا ازموینې لرئ. په «پرمختګ» کې وګورئ چې څو.
obligations-asylum-no-loan = ستاسو لپاره د ‹DUO› پور نشته. د کورس لپاره پور ته اړتیا نه لرئ.
obligations-exam-fee = یوه ازموینه په A2 کچه، یا ‹KNM›
obligations-staatsexamen-fee = د ‹Staatsexamen› یوه برخه
obligations-loan-self = خپل کورس پخپله ټاکئ او پیسې یې پخپله ورکوئ. له ‹DUO› څخه پور اخیستلی شئ.
obligations-loan-rule = تر دې اندازې پورې پور اخیستلی شئ. څومره، دا ستاسو په عاید پورې تړلې ده.
obligations-loan-max = پور، تر دې اندازې پورې
obligations-loan-quarter = ‹DUO› په دریو میاشتو کې ورکوي، تر دې اندازې پورې
obligations-loan-month = بېرته ورکول، د میاشتې لږ تر لږه
obligations-loan-income = ‹DUO› ستاسو عاید ګوري، او ستاسو د ژوند ملګري عاید هم.
obligations-loan-for = پور د هغه ښوونځي د کورس لپاره دی چې د کیفیت نښه (‹keurmerk›) لري، او د ازموینو لپاره.
obligations-loan-repay = پور له سود سره بېرته ورکوئ، تر لسو کلونو پورې. عاید مو کم دی؟ نو لږ ورکوئ یا هېڅ نه ورکوئ.
obligations-loan-letter = د ‹DUO› په لیک کې دي چې بېرته ورکول کله پیلوئ.

obligations-rights-title = نور حقونه
obligations-right-alone = په لومړنیو خبرو اترو (‹brede intake›) کې ځانته هم خبرې کولی شئ، بې له کورنۍ.
obligations-right-adapted = په ازموینه کې مرستې ته اړتیا لرئ؟ لکه د ازموینې لپاره زیات وخت. په وخت سره یې له ‹DUO› وغواړئ.
obligations-right-see = تاسو لیدلی شئ چې ستاسو په اړه کوم معلومات شته. غوښتلی شئ چې غلطۍ یې سمې شي.
