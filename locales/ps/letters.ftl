# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = پر لیک پوهېدل
letters-lead = لیک مو ترلاسه کړی؟ وټاکئ چې کوم لیک دی. بیا لولئ چې څه باید وکړئ.
letters-who = 1. لیک له چا راغلی؟
letters-who-hint = د لیک سر ته وګورئ.
letters-from-duo = له ‹DUO› څخه
letters-from-gemeente = له ښاروالۍ څخه
letters-from-other = له بل چا څخه
letters-which = 2. په لیک کې کومه جمله ده؟
letters-which-hint = هغه جمله پیدا کړئ چې ستاسو لیک ته تر ټولو ورته ده.
letters-none = ستاسو لیک پکې نشته؟
letters-none-text = خپلې ښاروالۍ ته زنګ ووهئ، یا لیک خپلو راتلونکو خبرو ته له ځان سره یوسئ. لیک مه غورځوئ.
letters-other-text = دا اپ یوازې د ادغام په اړه د ‹DUO› او ښاروالۍ لیکونه پېژني. نه پوهېږئ چې څه باید وکړئ؟ خپلې ښاروالۍ ته زنګ ووهئ.
letters-again = بل لیک وټاکئ
letters-open = دا کوم لیک دی؟
letters-sentence = دا جمله په لیک کې ده
letters-what = دا څه دي؟
letters-do = تاسو باید څه وکړئ؟
letters-when = تر کله پورې؟
letters-not = که هېڅ ونه کړئ، څه کېږي؟
letters-help = څوک درسره مرسته کوي؟
letters-help-text = زنګ ووهئ او ووایئ چې کوم لیک لرئ. که ورځئ، لیک له ځان سره یوسئ.
letters-when-none = دا لیک وروستۍ ورځ نه لري.
letters-when-letter = وروستۍ ورځ په لیک کې لیکلې ده. هغه ورځ موږ ته معلومه نه ده.
letters-when-signed-out = د خپلې نېټې د لیدلو لپاره ننوځئ.
letters-when-six-weeks = تاسو شپږ اوونۍ وخت لرئ. شپږ اوونۍ د لیک له نېټې یوه ورځ وروسته پیلېږي.
letters-when-ours = دا نېټه موږ حساب کړې. ستاسو په لیک کې بله نېټه ده؟ نو د لیک نېټه اعتبار لري.

letter-kennisgeving = هغه لیک چې وایي تاسو باید ادغام وکړئ (‹kennisgeving›)
letter-kennisgeving-key = تاسو باید ادغام وکړئ.
letter-kennisgeving-what = ‹DUO› لیکي چې تاسو باید ادغام وکړئ. ستاسو وخت لا نه پیلېږي. لومړی ښاروالي پلان درکوي.
letter-kennisgeving-do = لیک وساتئ. انتظار وکړئ چې ښاروالي مو خبرو ته راوبولي.
letter-kennisgeving-not = اوس درباندې هېڅ کار نشته. لس اوونۍ وروسته مو لا پلان نه دی ترلاسه کړی؟ خپلې ښاروالۍ ته زنګ ووهئ.

letter-intake = لومړنیو خبرو اترو (‹brede intake›) ته بلنه
letter-intake-key = موږ تاسو د ادغام په اړه خبرو ته رابولو.
letter-intake-what = ښاروالي غواړي د ښوونځي، کار، روغتیا او کورنۍ په اړه درسره خبرې وکړي. وروسته ښاروالي ستاسو پلان جوړوي. ځانته هم راتلی شئ، بې له کورنۍ.
letter-intake-do = خبرو ته ورشئ. ورتلی نه شئ؟ ژر تر ژره زنګ ووهئ. که ترجمان درته په کار وي، ویې غواړئ.
letter-intake-not = که ورنه شئ، خبرداری درکول کېږي. وروسته ښاروالي تاسو جریمه کولی شي.

letter-pip = ستاسو پلان (‹PIP›)
letter-pip-key = له دې لیک سره د ادغام او په ټولنه کې د برخې اخیستلو شخصي پلان درته راځي.
letter-pip-what = دا ستاسو پلان دی. دا د ښاروالۍ پرېکړه ده. ستاسو د ادغام وخت ستاسو د لومړي پلان له نېټې وروسته پیلېږي.
letter-pip-do = پلان له داسې چا سره ولولئ چې درسره مرسته کوي. هغه څه وکړئ چې په پلان کې دي. موافق نه یاست؟ اعتراض (‹bezwaar›) وکړئ.
letter-pip-not = نو پلان اعتبار لري. له شپږو اوونیو وروسته نور اعتراض (‹bezwaar›) نه شئ کولی.

letter-meeting = خبرو ته بلنه
letter-meeting-key = تاسو د خپل پرمختګ په اړه خبرو ته رابلل شوي یاست.
letter-meeting-what = ښاروالي غواړي درسره خبرې وکړي چې ستاسو د درسونو او پلان حال څنګه دی.
letter-meeting-do = خبرو ته ورشئ. ورتلی نه شئ؟ د خبرو له ورځې مخکې زنګ ووهئ.
letter-meeting-not = که څو ځله ورنه شئ، ښاروالي خبرداری درکولی شي او تاسو جریمه کولی شي.

letter-warning = د ښاروالۍ خبرداری
letter-warning-key = تاسو خپل ملاقات ته رانغلئ. دا خبرداری دی.
letter-warning-what = ښاروالي فکر کوي چې تاسو کافي برخه نه اخلئ. دا لا جریمه نه ده.
letter-warning-do = ښاروالۍ ته زنګ ووهئ. ووایئ چې ولې نه وئ، لکه دا چې ناروغ وئ. نوی ملاقات وټاکئ او خامخا ورته ورشئ.
letter-warning-not = نو ښاروالي تاسو جریمه کولی شي.

letter-gemeente-fine = د ښاروالۍ جریمه
letter-gemeente-fine-key = موږ تاسو جریمه کوو.
letter-gemeente-fine-what = ښاروالي تاسو جریمه کوي، ځکه تاسو کافي برخه نه ده اخیستې.
letter-gemeente-fine-do = موافق نه یاست؟ ښاروالۍ ته اعتراض (‹bezwaar›) وکړئ. پیسې نه شئ ورکولی؟ زنګ ووهئ او وپوښتئ چې په قسطونو یې ورکولی شئ که نه.
letter-gemeente-fine-not = له شپږو اوونیو وروسته نور اعتراض (‹bezwaar›) نه شئ کولی. بیا باید پیسې ورکړئ.

letter-reminder = د ‹DUO› یادونه
letter-reminder-key = ستاسو د ادغام مهلت پای ته نږدې دی.
letter-reminder-what = ‹DUO› لیکي چې ستاسو د مهلت وروستۍ ورځ نږدې ده.
letter-reminder-do = وګورئ چې څه مو لا پاتې دي. ادغام په وخت نه بشپړېږي، او ګناه ستاسو نه ده؟ له ‹DUO› څخه اضافي وخت (‹verlenging›) وغواړئ.
letter-reminder-not = که ادغام مو په وخت نه وي بشپړ کړی او ګناه ستاسو وي، ‹DUO› تاسو جریمه کولی شي. پناه مو قبوله شوې؟ نو ‹DUO› تاسو نه جریمه کوي.

letter-announcement = لیک: کېدای شي جریمه شئ
letter-announcement-key = موږ غواړو تاسو جریمه کړو، ځکه ستاسو مهلت تېر شوی.
letter-announcement-what = ‹DUO› فکر کوي چې تاسو ادغام په وخت نه دی بشپړ کړی. دا لا جریمه نه ده. لومړی ویلی شئ چې ولې مو په وخت نه دی بشپړ کړی.
letter-announcement-do = ‹DUO› ته ولیکئ چې ولې مو ادغام په وخت نه دی بشپړ کړی. ثبوت هم ورسره ولېږئ، لکه د ناروغۍ. له خپلې ښاروالۍ مرسته وغواړئ.
letter-announcement-not = نو ‹DUO› ستاسو د خبرو له اورېدو پرته پرېکړه کوي.

letter-duo-fine = د ‹DUO› جریمه
letter-duo-fine-key = تاسو جریمه کېږئ، ځکه ادغام مو په وخت نه دی بشپړ کړی.
letter-duo-fine-what = ‹DUO› تاسو جریمه کوي. د ادغام لپاره نوی مهلت هم درکول کېږي.
letter-duo-fine-do = موافق نه یاست؟ ‹DUO› ته اعتراض (‹bezwaar›) وکړئ. پناه مو قبوله شوې؟ نو خپلې ښاروالۍ ته زنګ ووهئ، ځکه ‹DUO› هغه کسان نه جریمه کوي چې پناه یې قبوله شوې.
letter-duo-fine-not = له شپږو اوونیو وروسته نور اعتراض (‹bezwaar›) نه شئ کولی. بیا باید پیسې ورکړئ.

letter-extension-yes = اضافي وخت (‹verlenging›) درکول کېږي
letter-extension-yes-key = ستاسو د ادغام مهلت اوږد شوی.
letter-extension-yes-what = ‹DUO› اضافي وخت درکوي. ستاسو د مهلت وروستۍ ورځ نوې نېټه لري.
letter-extension-yes-do = نوې نېټه ولیکئ. درسونو او ازموینو ته دوام ورکړئ.
letter-extension-yes-not = درباندې هېڅ کار نشته. اضافي وخت درته کم ښکاري؟ نو اعتراض (‹bezwaar›) کولی شئ.

letter-extension-no = اضافي وخت نه درکول کېږي
letter-extension-no-key = ستاسو د اضافي وخت غوښتنه رد شوه.
letter-extension-no-what = ‹DUO› اضافي وخت نه درکوي. ستاسو د مهلت وروستۍ ورځ هماغه ده.
letter-extension-no-do = موافق نه یاست؟ ‹DUO› ته اعتراض (‹bezwaar›) وکړئ. له خپلې ښاروالۍ مرسته وغواړئ.
letter-extension-no-not = نو ستاسو د مهلت وروستۍ ورځ هماغه پاتې کېږي. له شپږو اوونیو وروسته نور اعتراض (‹bezwaar›) نه شئ کولی.

letter-result = د ازموینې نتیجه
letter-result-key = دا ستاسو د ازموینې نتیجه ده.
letter-result-what = پکې لولئ چې ازموینه مو پاس کړې که نه. نمرې نه درکول کېږي.
letter-result-do = پاس شوې نه ده؟ ازموینه یو ځل بیا ورکولی شئ. د تمرین په اړه له خپل ښوونځي سره خبرې وکړئ. په وخت سره نوم ولیکئ.
letter-result-not = درباندې هېڅ کار نشته. پر نتیجې اعتراض (‹bezwaar›) نه شئ کولی.

letter-exempt = د معافیت (‹vrijstelling›) یا خلاصون (‹ontheffing›) په اړه پرېکړه
letter-exempt-key = موږ ستاسو د معافیت یا خلاصون په اړه پرېکړه کړې.
letter-exempt-what = ‹DUO› پرېکړه کړې چې یو کار ته اړ یاست که نه.
letter-exempt-do = ولولئ چې څه لا باید وکړئ. موافق نه یاست؟ ‹DUO› ته اعتراض (‹bezwaar›) وکړئ.
letter-exempt-not = نو پرېکړه اعتبار لري. له شپږو اوونیو وروسته نور اعتراض (‹bezwaar›) نه شئ کولی.

letter-done = تاسو ادغام بشپړ کړ
letter-done-key = تاسو د ادغام مکلفیت پوره کړ.
letter-done-what = ‹DUO› لیکي چې تاسو ادغام بشپړ کړی. مبارک مو شه!
letter-done-do = دا لیک او خپل ډیپلوم یا سرټیفیکېټ ښه وساتئ.
letter-done-not = نور درباندې هېڅ کار نشته.
