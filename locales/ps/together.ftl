# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = یوځای کتل
together-lead = خپل ادغام له چا سره یوځای وګورئ. هر څوک په خپل ټیلیفون، هر څوک په خپله ژبه.
together-open = له چا سره یوځای وګورئ
together-group = یوځای
together-how-choose = تاسو ټاکئ چې پر مېز څه کېږدئ. یوازې هماغه لیدل کېږي.
together-how-yes = تاسو وینئ چې څوک کتل غواړي. تاسو پخپله «هو» یا «نه» وایئ.
together-how-stop = هر وخت یې په یوه تڼۍ بندولی شئ. پخپله هم بندېږي: کله چې ووځئ، او یو ساعت وروسته.
together-how-private = ستاسو ډله، د اوسېدو اجازه او روغتیا هېڅکله پر مېز نه راځي.
together-choose = پر مېز څه ږدئ؟
together-choose-hint = یو یا څو کارتونه وټاکئ. وروسته یې بېرته لرې کولی شئ.
together-choose-deadlines = مهلتونه او حقونه
together-choose-letters = د ښاروالۍ پیغامونه
together-delicate = دا د پرېکړې یا پیسو په اړه دی.
together-interpreter-title = خبره د پیسو، جریمې یا ستاسو د روغتیا ده؟
together-interpreter = نو مسلکي ترجمان وغواړئ. اړینه نه ده چې کورنۍ مو دا وژباړي. خپلې ښاروالۍ ته زنګ ووهئ او ووایئ: ‹ik wil graag een tolk›.
together-start = یوځای کتل پیل کړئ
together-nothing-to-choose = اوس هېڅ نشته چې پر مېز یې کېږدئ. وروسته بیا هڅه وکړئ.

# A running table
together-nobody = لا څوک درسره نه ګوري
together-with = { $count ->
    [one] { $names } درسره ګوري
   *[other] { $names } درسره ګوري
}
together-until = دا په { $time } پخپله بندېږي.
together-stop = یوځای کتل بند کړئ
together-waiting = { $name } غواړي درسره وګوري
together-same-number = ایا { $name } هم دا شمېره ویني؟
together-yes = هو، سمه ده
together-no = نه، نه دې ګوري
together-doubt = ډاډه نه یاست؟ نو «نه» ووایئ. هر وخت نوی کوډ جوړولی شئ.
together-is-guest = بې له ننوتلو ګډون کوي
together-is-helper = مرسته کوونکی، په خپل ‹DigiD› ننوتلی
together-is-coach = لارښود، د ښاروالۍ له لارې ننوتلی
together-invite-title = بل څوک داسې درسره ګوري
together-invite-more = بل څوک هم راوبلئ
together-invite-scan = بل کس د ټیلیفون کمره دې کوډ ته نیسي.
together-invite-qr = د یوځای کتلو QR کوډ
together-invite-type = کمره نشته؟ نو بل کس دا پته لیکي:
together-invite-words = او بیا دا شپږ کلمې:
together-invite-until = کلمې یو ځل کار کوي، تر { $time } پورې.
together-invite-used = کوډ کارول شوی، یا نور اعتبار نه لري.
together-invite-again = نوی کوډ جوړ کړئ
together-table = پر مېز
together-table-empty = پر مېز هېڅ نشته. اوس هېڅوک څه نه ویني.
together-point-hint = پر یوه کرښه ګوته ووهئ. هغه کرښه بل کس ته هم روښانه کېږي.
together-add = پر مېز بل کارت کېږدئ
together-lost = اړیکه پرې شوه. موږ بیا هڅه کوو.
together-pointed = څوک # کرښه ښیي.
together-refresh = وګورئ نوی څه شته
together-banner-label = یوځای کتل
together-banner-nobody = تاسو یوځای کتل پیل کړي.
together-banner-waiting = څوک ستاسو د «هو» په انتظار دی.
together-banner-open = وګورئ
together-banner-stop = بند کړئ

# The way in
join-title = له چا سره یوځای کتل
join-link = زه د یوځای کتلو کوډ لرم
join-coach-link = د ښاروالۍ د لارښودانو لپاره
join-lead-words = شپږ کلمې مو ترلاسه کړې؟ دلته یې ولیکئ. ننوتل اړین نه دي.
join-lead-code = څوک له تاسو غواړي چې ورسره وګورئ. ننوتل اړین نه دي.
join-words = شپږ کلمې
join-words-hint = کلمې په همدې ترتیب ولیکئ. د کلمو ترمنځ تشه پرېږدئ.
join-name = ستاسو نوم
join-name-hint = بل کس په دې پوهېږي چې دا تاسو یاست.
join-as = تاسو د { $name } په نوم ګورئ.
join-go = یوځای وګورئ
join-only-table = تاسو یوازې هغه څه وینئ چې بل کس یې پر مېز ږدي.
join-language = تاسو هر څه په خپله ژبه لولئ.
join-nothing-kept = ستاسو په ټیلیفون کې هېڅ نه پاتې کېږي.
join-coach-title = په ښاروالۍ کې کار کوئ؟
join-coach-text = نو لومړی د لارښود په توګه ننوځئ. بیا بل کس پوهېږي چې دا ریښتیا تاسو یاست.
join-coach-sign-in = د لارښود په توګه ننوتل
join-helper-sign-in = زما په خپل ‹DigiD› ننوتل
join-helper-lead = { $name } پوښتي چې تاسو په ادغام کې مرسته کول غواړئ که نه.
join-helper-can = تاسو کتلی شئ او پوښتنه چمتو کولی شئ. تاسو هېڅ نه لېږئ.
join-helper-own = تاسو په خپل ‹DigiD› ننوځئ، هېڅکله د بل چا په ‹DigiD› نه.
join-helper-accept = هو، زه مرسته کوم
join-coach-lead = { $name } غواړي چې تاسو د لارښود په توګه ورسره وګورئ.
join-coach-can = تاسو کتلی شئ او یوځای هوکړې کولی شئ. تاسو هېڅ نه لېږئ.
join-coach-accept = هو، زه ورسره ګورم
join-kinds = تاسو دا لیدلی شئ
join-until = وروستۍ ورځ: { $date }
join-then-yes = وروسته باید { $name } هم «هو» ووایي.
join-signed-in = تاسو د { $name } په نوم ننوتلئ.

# The other side
table-title = یوځای کتل
table-waiting = انتظار وکړئ چې { $name } «هو» ووایي
table-number = { $name } هم دا شمېره ویني:
table-you-are = تاسو د { $name } په نوم ګډون کوئ.
table-with = تاسو له { $name } سره ګورئ
table-you = پر کارت «تاسو» لیکلي؟ نو خبره د { $name } ده.
table-private = دا د { $name } معلومات دي. بل چا ته یې مه وایئ.
table-empty = اوس پر مېز هېڅ نشته.
table-leave = کتل بند کړئ
table-over-title = یوځای کتل پای ته ورسېدل
table-over = تاسو اوس نور معلومات نه وینئ. مننه چې یوځای مو وکتل.
table-over-again = بیا یوځای کتل غواړئ؟ نوی کوډ وغواړئ.

# Cards
card-lit = دلته
card-remove = کارت { $number } لرې کړئ
card-decisions = د وخت او معافیت (‹vrijstelling›) په اړه پرېکړې
card-letter = پیغام: { $subject }
card-letter-unnamed = د ښاروالۍ پیغام
card-letter-sent = د لېږلو نېټه: { $date }
card-letter-attachment = ضمیمه: { $name }
card-bring = دا راوړئ: { $what }
card-exam = ازموینه
card-school = په ښوونځي کې
card-part-unseen = دلته نه ښکاري
card-not-here = دا دلته نه ښیو.
card-empty = پر دې کارت اوس هېڅ نشته.
card-gone = دا کارت نور نشته.
card-too-long = پاتې برخه پر دې کارت نه ځایېږي.

# Kinds of data
kind-obligation = مکلفیت او مهلت
kind-intake = لومړنۍ خبرې اترې (‹Brede intake›) او د زده کړې د توان ازموینه (‹leerbaarheidstoets›)
kind-plan = پلان (‹PIP›)
kind-guidance = لومړني درسونه (‹Voorinburgering›) او لارښوونه
kind-hours = د درس ساعتونه او په ښوونځي کې حال
kind-exams = ازموینې، ‹PVT› او ‹MAP›
kind-appointments = ملاقاتونه
kind-messages = کارونه او پیغامونه
kind-decisions = د ‹DUO› پرېکړې
kind-fines = جریمې
kind-money = لګښتونه او پور

# What went wrong with a form
form-error-no-card = لومړی یو کارت وټاکئ.
form-error-no-name = خپل نوم ولیکئ.
form-error-no-category = وټاکئ چې بل کس څه لیدلی شي.
form-error-no-text = لومړی متن ولیکئ.
form-error-too-long = دا ډېر اوږد دی. لنډ یې کړئ.
form-error-code-unknown = دا کوډ کار نه کوي، یا نور کار نه کوي. نوی کوډ وغواړئ.
form-error-words-unknown = دا کلمې کار نه کوي، یا نور کار نه کوي. وګورئ چې سمې دي، یا نوې وغواړئ.
form-error-too-many-tries = ډېر ځله هڅه شوې. نوی کوډ وغواړئ.
form-error-needs-digid = لومړی په خپل ‹DigiD› ننوځئ.
form-error-needs-coach = لومړی د ښاروالۍ د لارښود په توګه ننوځئ.
form-error-own-invitation = دا ستاسو خپله بلنه ده. بل چا ته یې ورکړئ.
form-error-not-fresh = بیا ننوځئ. وروسته دا بدلولی شئ.
form-error-gone = دا نور نشته. په دې پاڼه کې وګورئ چې اوس څنګه ده.
form-error-no-who = لومړی وټاکئ چې څوک رابلئ.
