# Progress: what is done, what is open, and that effort counts.
progress-title = پرمختګ
progress-lead = دلته وینئ چې څه بشپړ شوي او څه لا پاتې دي.
progress-route = ستاسو د زده کړې لار
progress-parts-title = ستاسو د ادغام برخې
progress-parts-nothing = تاسو لا ‹PIP› نه لرئ. ځکه لا معلومه نه ده چې کومې برخې باید وکړئ. ښاروالي پلان له تاسو سره یوځای جوړوي.
progress-summary = { $total ->
    [one] له { $total } برخې څخه { $done } بشپړه ده
   *[other] له { $total } برخو څخه { $done } بشپړې دي
}
progress-summary-unknown = { $count ->
    [one] د { $count } برخې حال اوس موږ ته معلوم نه دی.
   *[other] د { $count } برخو حال اوس موږ ته معلوم نه دی.
}
progress-only-duo = یوازې ‹DUO› پرېکړه کوي چې تاسو ادغام بشپړ کړی که نه. د دې په اړه لیک درته راځي.

progress-group-language = هالنډي ژبه
progress-group-society = هالنډ او کار
progress-group-hours = ساعتونه
progress-group-end = پای ته رسول

progress-part-taalschakel = ‹Taalschakeltraject› (د تحصیل لپاره د ژبې کورس)
progress-part-cursusuren = د درس ساعتونه
progress-part-participatieuren = په ټولنه کې د برخې اخیستلو ساعتونه (‹participatie›)
progress-part-pvt = ‹PVT›: د ګډون ژمنلیک (‹participatieverklaring›)
progress-part-map = ‹MAP›: کار او په ټولنه کې برخه اخیستل
progress-part-eindgesprek = د ‹Z-route› وروستۍ خبرې
progress-part-level = اړینه کچه: { $level }
progress-part-attempts = { $count ->
    [one] تاسو { $count } ځل ازموینه ورکړې. هره هڅه ارزښت لري.
   *[other] تاسو { $count } ځله ازموینه ورکړې. هره هڅه ارزښت لري.
}
progress-part-attempts-done = { $count ->
    [one] له { $count } هڅې وروسته پاس شوه
   *[other] له { $count } هڅو وروسته پاس شوه
}

progress-state-done = بشپړ
progress-state-exempt = معافیت
progress-state-dispensed = خلاصون
progress-state-busy = روان
progress-state-open = لا پاتې
progress-state-not-known = اوس معلومه نه ده
progress-state-check = وپوښتئ
progress-state-ask-gemeente = له ښاروالۍ وپوښتئ
progress-why-exempt = دا مو له مخکې زده ده. نور یې کولو ته اړ نه یاست.
progress-why-dispensed = ‹DUO› پرېکړه کړې چې تاسو یې کولو ته اړ نه یاست.
progress-why-not-known = موږ ځواب ترلاسه نه کړ. ستاسو کار نه دی ورک شوی.
progress-why-check = معلومات پوره نه دي، یا یو شان نه دي. له { $gemeente } وپوښتئ چې کوم سم دي.
progress-why-ask-gemeente = یوازې { $gemeente } پوهېږي چې دا بشپړ دی که نه. موږ یې غوښتلی نه شو.
progress-on-decision = د پرېکړې نېټه
progress-on-signed = د لاسلیک نېټه
progress-on-talk = د خبرو نېټه
progress-on-exam = د نتیجې نېټه
progress-on-other = نېټه

progress-hours-title = ستاسو ساعتونه
progress-hours-nothing = لا ستاسو هېڅ ساعتونه معلوم نه دي.
progress-hours-of = له { $norm } ساعتو څخه { $count }
progress-hours-only = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعته
}
progress-hours-enough = تاسو پوره ساعتونه لرئ. تر دې زیات ساعتونه هم تل کولی شئ.
progress-hours-apart = موږ دا ساعتونه نه جمع کوو. هماغه یو ساعت په دوو کرښو کې راتلی شي.
progress-hours-by = سرچینه: { $party }
progress-indicative = رسمي نه دي
progress-kind-school = په ښوونځي کې درسونه
progress-kind-nt2 = د هالنډي ژبې درسونه (‹NT2›)
progress-kind-knm = د ‹KNM› درسونه
progress-kind-intake = د لومړنیو خبرو اترو (‹brede intake›) پر مهال درسونه
progress-kind-participation = په ټولنه کې برخه اخیستل (‹participatie›)
progress-kind-participation-lessons = په ټولنه کې برخه اخیستل چې درس حسابېږي
progress-kind-begeleiding = ټولنیزه لارښوونه
progress-absent-excused = { $count ->
    [one] { $count } ساعت درس ته رانغلئ، د ښه دلیل له مخې
   *[other] { $count } ساعته درس ته رانغلئ، د ښه دلیل له مخې
}
progress-absent-unexcused = { $count ->
    [one] { $count } ساعت درس ته رانغلئ، بې له ښه دلیله
   *[other] { $count } ساعته درس ته رانغلئ، بې له ښه دلیله
}

progress-exams-title = ستاسو ازموینې
progress-exams-nothing = ‹DUO› لا ستاسو هېڅ نتیجه نه لري.
progress-exams-tried = { $count ->
    [one] تاسو { $count } ازموینه ورکړې.
   *[other] تاسو { $count } ازموینې ورکړې.
}
progress-exams-passed = { $count ->
    [one] تاسو { $count } ازموینه پاس کړې.
   *[other] تاسو { $count } ازموینې پاس کړې.
}
progress-exams-effort = هره هڅه ښیي چې تاسو زیار باسئ.
progress-exams-date = نېټه هغه ورځ ده چې ‹DUO› پکې نتیجه ولیکله. ‹DUO› د هڅو د شمېر حد نه دی ښودلی.
progress-reason-verwijtbaar = نتیجه نشته. ‹DUO› وایي: تاسو د دې مخه نیولای شوه.
progress-reason-niet-verwijtbaar = نتیجه نشته. ‹DUO› وایي: مخنیوی یې ستاسو په وس کې نه و.
progress-reason-afgemeld = نتیجه نشته. تاسو خبر ورکړی و چې نه راځئ.
progress-reason-absent = نتیجه نشته. تاسو په ازموینه کې نه وئ.

progress-attempts-title = وړیا ازموینې
progress-attempts-nothing = ‹DUO› ستاسو لپاره وړیا ازموینې نه ښیي. دا یوازې هغه کسانو ته دي چې د پناه حقونه لري.
progress-attempts-left = { $count ->
    [one] { $count } وړیا پاتې ده
   *[other] { $count } وړیا پاتې دي
}
progress-attempts-asylum = تاسو د پناه حقونه لرئ. ځکه ستاسو د لومړیو ازموینو پیسې دولت ورکوي. وروسته یې پخپله ورکوئ.
progress-attempts-balance = دا شمېر له ‹DUO› څخه دی. موږ یې پخپله نه حسابوو.

progress-school-title = په ښوونځي کې حال څنګه دی
progress-school-nothing = د ژبې ښوونځي لا د دې په اړه څه نه دي ویلي.
progress-school-number = ښوونځی، شمېره { $number }
progress-school-level = کچه { $level }
progress-school-indicative = دا هغه څه دي چې ښوونځی یې ویني. دا د ازموینې نتیجه نه ده.
progress-presence = په درس کې حاضري
progress-presence-never = نه
progress-presence-sometimes = کله هو، کله نه
progress-presence-always = تل
progress-effort = کوښښ
progress-effort-enough = کافي
progress-effort-not-enough = لا کافي نه دی
progress-result-poor = کمزوری
progress-result-fair = منځنی
progress-result-enough = کافي
progress-result-good = ښه
progress-result-excellent = ډېر ښه

progress-after-title = وروسته څه کېږي؟
progress-after-B = ټولې برخې مو پاس کړې؟ نو ‹inburgeringsdiploma› درکول کېږي.
progress-after-O = ټولې برخې مو پاس کړې؟ نو ‹inburgeringsdiploma› درکول کېږي. بیا تحصیل ته دوام ورکولی شئ.
progress-after-Z = ټولې برخې مو وکړې؟ نو ښاروالي ‹inburgeringscertificaat› درکوي.
progress-after-duo = کله چې ‹DUO› ولیکي چې تاسو هر څه پوره کړي (‹voldaan›)، نو ادغام مو بشپړ دی.
progress-after-course = د کورس پای ستاسو د ادغام پای نه دی.
progress-after-naturalisation = یوازې ‹inburgeringscertificaat› د هالنډي تابعیت لپاره بس نه دی. په وخت سره له خپلې ښاروالۍ وپوښتئ.

progress-route-title = زما د زده کړې لار څه مانا لري؟
progress-route-B = په ‹B1-route› کې هالنډي ژبه د B1 په کچه زده کوئ. پنځه ازموینې ورکوئ: لوستل، اورېدل، لیکل، خبرې کول او ‹KNM›.
progress-route-O = په ‹onderwijsroute› کې هالنډي ژبه زده کوئ، چې وروسته تحصیل وکړئ. ‹taalschakeltraject› لولئ (د تحصیل لپاره د ژبې کورس).
progress-route-Z = په ‹Z-route› کې هالنډي ژبه زده کوئ، چې خپل ژوند پخپله سمبال کړئ. درسونه لولئ. د ژبې ازموینې ته اړ نه یاست.
progress-route-unknown = موږ دا د زده کړې لار نه پېژنو. له خپلې ښاروالۍ یې مانا وپوښتئ.
progress-afschalen-title = د B1 کچه ډېره ګرانه ده؟
progress-afschalen-what = نو په ځینو حالتونو کې د A2 په کچه ازموینه ورکولی شئ. دې ته ‹afschalen› وایي.
progress-afschalen-rule = لومړی باید 600 ساعته د هالنډي ژبې درس (‹NT2›) ولولئ. کوښښ مو هم باید کافي وي. ښاروالي پرېکړه کوي.
progress-afschalen-how = د ‹KNM› درسونه په 600 ساعتو کې نه حسابېږي. د A2 د کچې غوښتنه د ښاروالۍ د اړیکې له کس څخه وکړئ.

progress-wrong-title = یو څه سم نه دي؟
progress-wrong-hours = ساعتونه مو سم نه دي؟ لومړی د ژبې له ښوونځي وپوښتئ. بیا ښاروالۍ ته زنګ ووهئ.
progress-wrong-exam = نتیجه سمه نه ده؟ له ‹DUO› وپوښتئ.
progress-wrong-proof = خپل ثبوتونه وساتئ: د حاضرۍ لېستونه، لیکونه او ایمېلونه.
