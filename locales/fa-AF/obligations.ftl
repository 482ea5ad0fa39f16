# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = مکلفیت‌ها و حق‌ها
obligations-lead = اینجا می‌بینید چه کار باید بکنید، چه کار کرده می‌توانید و تا چه وقت.

obligations-no-fine-title = بدون جریمه از ‹DUO›
obligations-no-fine = اگر دوره ادغام را به وقت تمام نکنید، ‹DUO› شما را جریمه نمی‌کند.
obligations-no-fine-still = ولی باید دوره ادغام را سپری کنید. این مکلفیت باقی می‌ماند.

obligations-deadlines-title = مهلت‌های شما
obligations-deadlines-nothing = حالا هیچ مهلتی برای شما در جریان نیست.
obligations-over-list = { $count ->
    [one] { $count } مهلت گذشته
   *[other] { $count } مهلت گذشته
}
obligations-from = از
obligations-last-day = روز آخر:
obligations-until = تا آخر روز
obligations-days-left = { $count ->
    [one] { $count } روز مانده
   *[other] { $count } روز مانده
}
obligations-decides = چه کسی تصمیم می‌گیرد
obligations-rule = قاعده
obligations-stand-not-yet = هنوز نه
obligations-stand-open = حالا در جریان است
obligations-stand-last-day = امروز روز آخر مهلت است
obligations-stand-over = گذشته است
obligations-stand-always = همیشه ممکن است
obligations-weight-source = این تاریخ را منبعی گفته که در پایین نوشته شده است.
obligations-weight-law = این تاریخ از قانون می‌آید. ما آن را حساب کرده‌ایم.
obligations-weight-estimate = این تخمین ما است. این تاریخ در قانون نیست.

obligations-pip = شاروالی پلان شما (‹PIP›) را می‌سازد
obligations-pip-rule = شاروالی پلان شما (‹PIP›) را در مدت ده هفته بعد از اطلاعیه (‹kennisgeving›) از ‹DUO› می‌سازد.
obligations-term = ختم مهلت شما
obligations-term-rule = شما برای ادغام سه سال وقت دارید. این مهلت از روز بعد از تاریخ اولین پلان شما (‹PIP›) شروع می‌شود.
obligations-route = تغییر دادن مسیر آموزش
obligations-route-rule = تا 18 ماه بعد از شروع مهلت خود، مسیر آموزش (‹leerroute›) را تغییر داده می‌توانید. شاروالی تصمیم می‌گیرد. رفتن از ‹onderwijsroute› به ‹B1-route› همیشه ممکن است.
obligations-extension = خواستن وقت بیشتر (‹verlenging›)
obligations-extension-rule = در شش ماه آخر مهلت خود، وقت بیشتر (‹verlenging›) خواسته می‌توانید. ‹DUO› تصمیم می‌گیرد.
obligations-extension-decision = تصمیم درباره وقت بیشتر شما (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› باید در مدت هشت هفته درباره درخواست شما تصمیم بگیرد. روز آخر مهلت شما فقط وقتی تغییر می‌کند که ‹DUO› بلی بگوید.
obligations-course = پیشنهاد کورس
obligations-course-rule = شاروالی باید به وقت به شما کورس پیشنهاد کند. بیشتر از سه ماه بعد از پلان شما (‹PIP›) طول کشید؟ این می‌تواند یک دلیل برای وقت بیشتر (‹verlenging›) باشد.
obligations-objection-pip = اعتراض به پلان شما (‹PIP›)
obligations-objection-boete = اعتراض به جریمه
obligations-objection-verlenging = اعتراض درباره وقت بیشتر (‹verlenging›)
obligations-objection-vrijstelling = اعتراض درباره معافیت (‹vrijstelling›)
obligations-objection-ontheffing = اعتراض درباره برداشته شدن مکلفیت (‹ontheffing›)
obligations-objection-gemeente-rule = با این تصمیم موافق نیستید؟ در مدت شش هفته به شاروالی اعتراض (‹bezwaar›) کرده می‌توانید.
obligations-objection-duo-rule = با این تصمیم موافق نیستید؟ در مدت شش هفته به ‹DUO› اعتراض (‹bezwaar›) کرده می‌توانید.
obligations-register = ثبت نام برای امتحان‌ها
obligations-register-rule = به وقت ثبت نام کنید. شاید چند هفته منتظر جای بمانید، و چند هفته هم منتظر نتیجه.
obligations-last-exam = آخرین روز مطمئن برای امتحان
obligations-last-exam-rule = در این روز یا پیش از آن امتحان بدهید. آن وقت برای نتیجه وقت است.

obligations-decisions-title = تصمیم‌ها
obligations-decisions-nothing = درباره شما هیچ تصمیمی نیست.
obligations-decision-verlenging = وقت بیشتر (‹verlenging›) برای مهلت شما
obligations-decision-vrijstelling-full = معافیت (‹vrijstelling›) برای همه بخش‌ها
obligations-decision-vrijstelling-temporary = معافیت موقت (‹vrijstelling›)
obligations-decision-vrijstelling-part = معافیت (‹vrijstelling›) برای یک قسمت
obligations-decision-ontheffing-full = برداشته شدن مکلفیت (‹ontheffing›) برای همه بخش‌ها
obligations-decision-ontheffing-part = برداشته شدن مکلفیت (‹ontheffing›) برای یک قسمت
obligations-decision-boete = جریمه
obligations-decision-boete-text = این مبلغ را ‹DUO› نوشته است.
obligations-decision-pip = پلان شما (‹PIP›)
obligations-decision-pip-text = پلان (‹PIP›) یک تصمیم رسمی شاروالی است.
obligations-decision-date = تاریخ تصمیم
obligations-decision-no-date = تاریخ تصمیم معلوم نیست.
obligations-decision-received = تاریخ درخواست
obligations-decision-part = بخش
obligations-granted = بلی، قبول شد
obligations-refused = نه، رد شد
obligations-pending = هنوز تصمیم گرفته نشده
obligations-object-gemeente = موافق نیستید؟ تا آخر روز { $date } به شاروالی اعتراض (‹bezwaar›) کرده می‌توانید.
obligations-object-duo = موافق نیستید؟ تا آخر روز { $date } به ‹DUO› اعتراض (‹bezwaar›) کرده می‌توانید.
obligations-because = دلیل
obligations-because-asked = دلیل درخواست شما
obligations-ground-avi = شما همین حالا هم به اندازه کافی ادغام شده‌اید.
obligations-ground-dip = شما دیپلومی دارید که حساب می‌شود.
obligations-ground-doc = شما سندی دارید که حساب می‌شود.
obligations-ground-ged = شما قبلاً نشان داده‌اید که یک قسمت زبان را یاد دارید.
obligations-ground-inb = شما دیپلوم قانون سابق را دارید.
obligations-ground-ins = شما تحصیل می‌کنید. شما این را ثابت کرده‌اید.
obligations-ground-opl = شما تحصیل می‌کنید.

obligations-extension-title = خواستن وقت بیشتر
obligations-extension-how = وقت بیشتر (‹verlenging›) را از ‹DUO› می‌خواهید. ‹DUO› در مدت { $weeks } هفته تصمیم می‌گیرد.
obligations-extension-where = در سایت ‹Mijn Inburgering› درخواست بدهید، یا با فورم ‹DUO›.
obligations-extension-no-move = تنها با درخواست دادن، وقت بیشتر نمی‌گیرید. روز آخر مهلت شما فقط بعد از جواب بلی تغییر می‌کند.
obligations-extension-keep-going = تا وقتی منتظر جواب هستید، درس را ادامه بدهید.
obligations-grounds-title = چه وقت می‌توانم وقت بیشتر بگیرم؟
obligations-grounds-lead = اگر در یکی از این موارد تقصیر شما نبود، وقت بیشتر گرفته می‌توانید:
obligations-ground-a = مریضی طولانی: خود شما، همسر یا شریک زندگی، اولاد، پدر یا مادر شما، سه ماه یا بیشتر.
obligations-ground-b = همسر یا شریک زندگی، اولاد، پدر یا مادر شما وفات کرده است.
obligations-ground-c = شما ولادت کرده‌اید (طفل به دنیا آورده‌اید).
obligations-ground-d = شما سه ماه یا بیشتر در خانه امن (‹Blijf van mijn Lijf-huis›) زندگی کردید.
obligations-ground-e = شما سه ماه یا بیشتر اول خواندن و نوشتن یاد می‌گیرید (‹alfabetisering›). این دلیل در ‹Z-route› حساب نمی‌شود.
obligations-ground-f = شما سه ماه یا بیشتر خانه نداشتید.
obligations-ground-g = شاروالی بسیار دیر به شما کورس پیشنهاد کرد.
obligations-ground-h = در مکتب مشکل بود، سه ماه یا بیشتر.
obligations-ground-i = یک اتفاق خاص دیگر بود. تقصیر شما نبود.
obligations-ground-j = چند دلیل از این دلیل‌ها یکجا، سه ماه یا بیشتر.
obligations-ground-education = شما تحصیل می‌کنید. از ‹DUO› بپرسید که حساب می‌شود یا نه.
obligations-ground-nearly = شما دوره ادغام را تقریباً تمام کرده‌اید. از ‹DUO› بپرسید که این برای شما است یا نه.
obligations-grounds-proof = هر دلیل باید سند داشته باشد. از ‹DUO› بپرسید کدام کاغذ لازم است.

obligations-objection-title = اعتراض کردن (‹bezwaar›)
obligations-objection-weeks = شما برای اعتراض (‹bezwaar›) شش هفته وقت دارید. شش هفته از روز بعد از اعلان تصمیم شروع می‌شود.
obligations-objection-at-gemeente = به شاروالی: درباره پلان شما (‹PIP›)، مسیر آموزش یا جریمه شاروالی.
obligations-objection-at-duo = به ‹DUO›: درباره مهلت شما، وقت بیشتر (‹verlenging›)، معافیت (‹vrijstelling›)، برداشته شدن مکلفیت (‹ontheffing›)، قرضه یا جریمه ‹DUO›.
obligations-objection-free = اعتراض (‹bezwaar›) رایگان است.
obligations-objection-heard = شما حق دارید پیش از تصمیم، حرف خود را بگویید.
obligations-objection-language = به زبان دیگری می‌نویسید؟ شاید از شما ترجمه بخواهند.
obligations-objection-no-suspension = وقتی منتظر جواب هستید هم، تصمیم اعتبار دارد. پس دوره ادغام را ادامه بدهید.
obligations-objection-help = برای اعتراض (‹bezwaar›) کمک کار دارید؟ زنگ بزنید:
obligations-late-title = من دیر کرده‌ام؟
obligations-late-post = با پست: نامه خود را پیش از ختم مهلت اعتراض روان کنید. نامه باید حداکثر یک هفته بعد از ختم مهلت برسد.
obligations-late-reason = دیر شده، ولی تقصیر شما نبود؟ باز هم اعتراض (‹bezwaar›) کنید و توضیح بدهید.
obligations-late-office = نامه را به آدرس غلط روان کردید؟ نامه شما به جای درست روان می‌شود. روزی حساب می‌شود که نامه بار اول رسید.
obligations-next-title = بعد از آن چه می‌شود؟
obligations-next-weeks = در مدت شش هفته بعد از ختم مهلت اعتراض، تصمیم را می‌گیرید. اگر یک کمیسیون بررسی کند، در مدت دوازده هفته. شاید شش هفته بیشتر طول بکشد.
obligations-next-court = با آن تصمیم موافق نیستید؟ در مدت شش هفته به محکمه شکایت کرده می‌توانید (‹beroep›).
obligations-next-exam = درباره خود نتیجه امتحان به محکمه رفته نمی‌توانید.
obligations-slow-title = بسیار دیر تصمیم می‌گیرند؟
obligations-slow-notice = پس یک نامه روان کنید که دیر کرده‌اند (‹ingebrekestelling›). بعد از آن دو هفته دیگر وقت دارند.
obligations-slow-penalty = باز هم تصمیم نگرفتند؟ شاید هر روز { $amount } به شما بدهند (‹dwangsom›). این مبلغ از سال { $year } است.

obligations-consequences-title = اگر نشد چطور؟
obligations-group-nothing = ‹DUO› برای شما گروه را نگفته است. از ‹DUO› بپرسید که برای شما کدام قاعده است.
obligations-group-unclear = ‹DUO› روشن نمی‌گوید که شما در کدام گروه هستید. از ‹DUO› بپرسید که برای شما کدام قاعده است.
obligations-asylum-still = شما باید دوره ادغام را سپری کنید، بعد از روز آخر مهلت هم.
obligations-asylum-loan = ‹DUO› به این خاطر قرضه سابق را پس نمی‌خواهد.
obligations-asylum-talk = به وقت تمام نمی‌شود؟ با شاروالی خود صحبت کنید. شاروالی شما را کمک می‌کند.
obligations-fine-possible = دوره ادغام را به وقت تمام نکردید و تقصیر خود شما است؟ آن وقت ‹DUO› شما را جریمه کرده می‌تواند. یک مهلت جدید هم می‌گیرید.
obligations-fine-no-forecast = این‌ها بلندترین مبلغ‌ها است. این اپ پیش از پیش نمی‌گوید که جریمه می‌شوید یا نه.
obligations-fine-route = ‹DUO›: مسیر آموزش به وقت تمام نشده، حداکثر
obligations-fine-parts = ‹DUO›: ‹PVT› یا ‹MAP› به وقت انجام نشده، برای هر بخش
obligations-fine-intake = شاروالی: نیامدن به گفتگوی اول (‹brede intake›)، بعد از اخطار
obligations-fine-traject = شاروالی: همکاری نکردن، هر بار حداکثر
obligations-fine-blame = تقصیر شما نبود؟ این را به وقت بگویید. اسناد خود را نگه دارید.
obligations-as-of = مبلغ به تاریخ { $date }.

obligations-money-title = چقدر مصرف دارد؟
obligations-free-title = همیشه رایگان
obligations-free-pvt-map = ‹PVT› و ‹MAP› برای همه رایگان است.
obligations-free-objection = اعتراض (‹bezwaar›) رایگان است.
obligations-asylum-offer = شاروالی به شما کورسی پیشنهاد می‌کند که با مسیر آموزش شما برابر است. پول آن را خود شما نمی‌دهید.
obligations-asylum-attempts = شما برای امتحان‌ها چانس رایگان دارید. در صفحه پیشرفت ببینید چند چانس.
obligations-asylum-no-loan = برای شما قرضه ‹DUO› نیست. برای کورس خود به آن ضرورت ندارید.
obligations-exam-fee = یک امتحان در سطح A2، یا ‹KNM›
obligations-staatsexamen-fee = یک بخش امتحان دولتی (‹Staatsexamen›)
obligations-loan-self = کورس را خود شما انتخاب می‌کنید و پول آن را خود شما می‌دهید. از ‹DUO› قرضه گرفته می‌توانید.
obligations-loan-rule = حداکثر این مبلغ را قرض گرفته می‌توانید. این که چقدر قرض گرفته می‌توانید، به عاید شما مربوط است.
obligations-loan-max = قرضه، حداکثر
obligations-loan-quarter = پولی که ‹DUO› در هر سه ماه می‌دهد، حداکثر
obligations-loan-month = پس دادن قرضه، حداقل در هر ماه
obligations-loan-income = ‹DUO› عاید شما و عاید همسر یا شریک زندگی شما را می‌بیند.
obligations-loan-for = قرضه برای کورس در مکتبی است که نشان کیفیت دارد، و برای امتحان‌ها.
obligations-loan-repay = قرضه را با سود پس می‌دهید، حداکثر در ده سال. عاید شما کم است؟ پس کمتر می‌دهید یا هیچ نمی‌دهید.
obligations-loan-letter = در نامه ‹DUO› نوشته شده که از چه وقت باید پس بدهید.

obligations-rights-title = حق‌های دیگر
obligations-right-alone = در گفتگوی اول (‹brede intake›) حق دارید تنها صحبت کنید، بدون فامیل.
obligations-right-adapted = در امتحان کمک کار دارید؟ مثلاً وقت بیشتر در امتحان. به وقت از ‹DUO› بخواهید.
obligations-right-see = حق دارید ببینید کدام معلومات درباره شما است. حق دارید بخواهید که اشتباه‌ها را تغییر بدهند.
