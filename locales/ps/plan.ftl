# The PIP.
plan-title = ستاسو پلان (‹PIP›)
plan-lead = په دې پلان کې لیکلي چې تاسو څنګه ادغام کوئ. پلان له ښاروالۍ سره یوځای جوړوئ.
plan-core-title = پرېکړه
plan-nothing = تاسو لا پلان نه لرئ.
plan-route = ستاسو د زده کړې لار (‹leerroute›)
plan-level = کچه
plan-level-b1 = د B1 کچه. ستاسو په پلان کې بله کچه نشته.
plan-level-z = تاسو اړ نه یاست چې د ژبې کومې کچې ته ورسېږئ. څومره مو چې په وس کې وي، زده کوئ.
plan-level-unknown = ستاسو په پلان کې هېڅ کچه نشته.
plan-date = د پلان نېټه
plan-gemeente = پلان چا جوړ کړی
plan-previous-gemeente = دا پلان ستاسو د مخکنۍ ښاروالۍ دی. نوې ښاروالي نوی پلان جوړوي، د زده کړې لار یې هماغه ده.
plan-aim-b = تاسو هالنډي ژبه د B1 تر کچې زده کوئ.
plan-aim-o = تاسو هالنډي ژبه زده کوئ، چې وروسته تحصیل وکړئ.
plan-aim-z = تاسو هالنډي ژبه زده کوئ، او دا هم چې د هالنډ په ټولنه کې برخه واخلئ.
plan-not-yet-title = ستاسو پلان لا راځي
plan-not-yet = ښاروالي لومړی درسره خبرې کوي. دې خبرو ته ‹brede intake› وایي. وروسته پلان درکول کېږي.
plan-due = ښاروالي باید ستاسو پلان جوړ کړي. د دې کار وروستۍ ورځ { $date } ده.
plan-due-own = دا موږ حساب کړې: د ‹DUO› له لیک لس اوونۍ وروسته.
plan-not-yet-call = که هېڅ خبر درته رانغی، خپلې ښاروالۍ ته زنګ ووهئ.

plan-content-title = تاسو کومې هوکړې کړې
plan-content-nothing = ښاروالي دلته ستاسو لپاره هېڅ هوکړه نه لري.
plan-contact = ستاسو د اړیکې کس
plan-goals = ستاسو هدف
plan-wishes = ستاسو غوښتنې
plan-wishes-words = دا ستاسو په پلان کې دي، په هالنډي ژبه.
plan-agreements = هوکړې
plan-agreement-by = څوک یې کوي: { $who }
plan-agreement-from = له { $date } څخه
plan-agreement-until = وروستۍ ورځ: { $date }
plan-parts = ساعتونه او خبرې
plan-intensity = د درس ساعتونه، نږدې
plan-intensity-value = ټول { $hours } ساعته
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = ستاسو د پرمختګ په اړه خبرې
plan-a2 = د A2 په کچه ازموینې ورکولی شئ؟
plan-to-progress = خپل پرمختګ وګورئ
plan-ontzorgen-title = ایا ښاروالي ستاسو ثابت لګښتونه ورکوي؟
plan-ontzorgen = ښاروالي د لومړیو شپږو میاشتو ثابت لګښتونه ورکوي. دا کرایه، برېښنا او ګاز، اوبه او د روغتیا بیمه ده. پیسې یې ستاسو له مرستې (‹uitkering›) څخه اخلي. دې ته ‹financieel ontzorgen› وایي.
plan-ontzorgen-ask = ستاسو په پلان کې لیکلي چې ستاسو لپاره څه دي. د اړیکې له کس څخه مو وپوښتئ.
plan-attention = { $count ->
    [one] { $count } شخصي ټکی. یوازې تاسو یې وینئ. د پرانیستلو لپاره پرې ګوته ووهئ.
   *[other] { $count } شخصي ټکي. یوازې تاسو یې وینئ. د پرانیستلو لپاره پرې ګوته ووهئ.
}
plan-attention-note = بل څوک درسره ګوري؟ نو دا بېرته وتړئ.
plan-document = ښاروالي دا پلان په کاغذ هم لري. د اړیکې له کس څخه یې کاپي وغواړئ.

plan-objection-title = له پلان سره موافق نه یاست؟
plan-objection-until = تاسو پر خپل پلان اعتراض (‹bezwaar›) کولی شئ. وروستۍ ورځ { $date } ده.
plan-objection-over = پر دې پلان د اعتراض (‹bezwaar›) شپږ اوونۍ تېرې شوې.
plan-objection-own = موږ د پلان له نېټې شپږ اوونۍ حسابوو. پلان مو وروسته ترلاسه کړ؟ نو تر دې زیات وخت لرئ.
plan-objection-how = اعتراض وړیا دی. هغې ښاروالۍ ته لیک ولیکئ چې پلان یې جوړ کړی. په دې وخت کې ستاسو پلان اعتبار لري.
plan-to-rights = خپل ټول حقونه او مهلتونه وګورئ
plan-earlier = { $count ->
    [one] { $count } پخوانی پلان
   *[other] { $count } پخواني پلانونه
}

plan-goal-work = د معاش کار
plan-goal-business = خپل کاروبار
plan-goal-education = تحصیل، د دولت په تحصیلي پیسو
plan-goal-work-able = د معاش کار، څومره چې کولی شئ
plan-goal-work-ready = کار ته چمتو کېدل
plan-goal-society = په ټولنه کې برخه اخیستل
plan-status-concept = لا وروستی نه دی
plan-status-vastgesteld = پرېکړه شوې
plan-status-vervangen = نوي پلان یې ځای نیولی
plan-status-ingetrokken = بېرته اخیستل شوی

plan-what-title = دا څه مانا لري؟
plan-what-b = ‹B1-route› څه ده؟
plan-what-b-text = تاسو هالنډي ژبه د B1 تر کچې زده کوئ او د ژبې څلور ازموینې ورکوئ. ‹KNM›، ‹PVT› او ‹MAP› هم کوئ. وروسته ډیپلوم درکول کېږي.
plan-what-o = ‹onderwijsroute› څه ده؟
plan-what-o-text = تاسو په هالنډ کې د تحصیل لپاره هالنډي ژبه زده کوئ. ‹taalschakeltraject› لولئ (د تحصیل لپاره د ژبې کورس) او ‹PVT› هم کوئ. وروسته ډیپلوم درکول کېږي.
plan-what-z = ‹Z-route› څه ده؟
plan-what-z-text = تاسو 800 ساعته درس لولئ. ‹PVT› او ‹MAP› هم کوئ. هغه کسان چې پناه یې قبوله شوې، 800 ساعته په ټولنه کې هم برخه اخلي. وروسته سرټیفیکېټ درکول کېږي. یوازې په دې سرټیفیکېټ هالنډي تابعیت نه شئ اخیستلی.
