# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = وظیفه‌ها و حق‌ها
obligations-lead = اینجا می‌بینید چه کاری باید بکنید، چه کاری می‌توانید بکنید و تا کی.

obligations-no-fine-title = بدون جریمه از ‹DUO›
obligations-no-fine = اگر دوره ادغام را به موقع تمام نکنید، ‹DUO› شما را جریمه نمی‌کند.
obligations-no-fine-still = ولی باید دوره ادغام را بگذرانید. این وظیفه باقی می‌ماند.

obligations-deadlines-title = مهلت‌های شما
obligations-deadlines-nothing = الان هیچ مهلتی برای شما در جریان نیست.
obligations-over-list = { $count ->
    [one] { $count } مهلت گذشته
   *[other] { $count } مهلت گذشته
}
obligations-from = از
obligations-last-day = آخرین روز:
obligations-until = تا پایان روز
obligations-days-left = { $count ->
    [one] { $count } روز مانده
   *[other] { $count } روز مانده
}
obligations-decides = چه کسی تصمیم می‌گیرد
obligations-rule = قاعده
obligations-stand-not-yet = هنوز نه
obligations-stand-open = الان در جریان است
obligations-stand-last-day = امروز آخرین روز مهلت است
obligations-stand-over = گذشته است
obligations-stand-always = همیشه ممکن است
obligations-weight-source = این تاریخ را منبعی که پایین نوشته شده گفته است.
obligations-weight-law = این تاریخ از قانون می‌آید. ما آن را حساب کرده‌ایم.
obligations-weight-estimate = این تخمین ماست. این تاریخ در قانون نیست.

obligations-pip = شهرداری برنامه شما (‹PIP›) را می‌نویسد
obligations-pip-rule = شهرداری برنامه شما (‹PIP›) را حداکثر ده هفته بعد از نامه اطلاع‌رسانی (‹kennisgeving›) از ‹DUO› می‌نویسد.
obligations-term = پایان مهلت شما
obligations-term-rule = شما سه سال برای ادغام وقت دارید. این مهلت یک روز بعد از تاریخ اولین برنامه شما (‹PIP›) شروع می‌شود.
obligations-route = عوض کردن مسیر یادگیری
obligations-route-rule = تا 18 ماه بعد از شروع مهلت خود می‌توانید مسیر یادگیری (‹leerroute›) را عوض کنید. شهرداری تصمیم می‌گیرد. رفتن از ‹onderwijsroute› به ‹B1-route› همیشه ممکن است.
obligations-extension = درخواست وقت بیشتر (‹verlenging›)
obligations-extension-rule = در شش ماه آخر مهلت خود می‌توانید وقت بیشتر (‹verlenging›) بخواهید. ‹DUO› تصمیم می‌گیرد.
obligations-extension-decision = تصمیم درباره وقت بیشتر شما (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› باید ظرف هشت هفته درباره درخواست شما تصمیم بگیرد. آخرین روز مهلت شما فقط وقتی عوض می‌شود که ‹DUO› بله بگوید.
obligations-course = پیشنهاد کلاس
obligations-course-rule = شهرداری باید به موقع به شما کلاس پیشنهاد دهد. بیشتر از سه ماه بعد از برنامه شما (‹PIP›) طول کشید؟ این می‌تواند دلیلی برای وقت بیشتر (‹verlenging›) باشد.
obligations-objection-pip = اعتراض به برنامه شما (‹PIP›)
obligations-objection-boete = اعتراض به جریمه
obligations-objection-verlenging = اعتراض درباره وقت بیشتر (‹verlenging›)
obligations-objection-vrijstelling = اعتراض درباره معافیت (‹vrijstelling›)
obligations-objection-ontheffing = اعتراض درباره برداشته شدن وظیفه (‹ontheffing›)
obligations-objection-gemeente-rule = با این تصمیم موافق نیستید؟ ظرف شش هفته می‌توانید به شهرداری اعتراض (‹bezwaar›) کنید.
obligations-objection-duo-rule = با این تصمیم موافق نیستید؟ ظرف شش هفته می‌توانید به ‹DUO› اعتراض (‹bezwaar›) کنید.
obligations-register = ثبت‌نام برای امتحان‌ها
obligations-register-rule = به موقع ثبت‌نام کنید. شاید چند هفته منتظر جا بمانید، و چند هفته هم منتظر نتیجه.
obligations-last-exam = آخرین روز مطمئن برای امتحان
obligations-last-exam-rule = در این روز یا قبل از آن امتحان بدهید. آن وقت برای آمدن نتیجه وقت هست.

obligations-decisions-title = تصمیم‌ها
obligations-decisions-nothing = هیچ تصمیمی درباره شما گرفته نشده است.
obligations-decision-verlenging = وقت بیشتر (‹verlenging›) برای مهلت شما
obligations-decision-vrijstelling-full = معافیت (‹vrijstelling›) برای همه‌چیز
obligations-decision-vrijstelling-temporary = معافیت موقت (‹vrijstelling›)
obligations-decision-vrijstelling-part = معافیت (‹vrijstelling›) برای یک قسمت
obligations-decision-ontheffing-full = برداشته شدن وظیفه (‹ontheffing›) برای همه‌چیز
obligations-decision-ontheffing-part = برداشته شدن وظیفه (‹ontheffing›) برای یک قسمت
obligations-decision-boete = جریمه
obligations-decision-boete-text = این مبلغ را ‹DUO› ثبت کرده است.
obligations-decision-pip = برنامه شما (‹PIP›)
obligations-decision-pip-text = برنامه (‹PIP›) یک تصمیم رسمی شهرداری است.
obligations-decision-date = تاریخ تصمیم
obligations-decision-no-date = تاریخ تصمیم معلوم نیست.
obligations-decision-received = تاریخ درخواست
obligations-decision-part = بخش
obligations-granted = بله، قبول شد
obligations-refused = نه، رد شد
obligations-pending = هنوز تصمیمی گرفته نشده
obligations-object-gemeente = موافق نیستید؟ تا پایان روز { $date } می‌توانید به شهرداری اعتراض (‹bezwaar›) کنید.
obligations-object-duo = موافق نیستید؟ تا پایان روز { $date } می‌توانید به ‹DUO› اعتراض (‹bezwaar›) کنید.
obligations-because = دلیل
obligations-because-asked = دلیل درخواست شما
obligations-ground-avi = شما به اندازه کافی با جامعه هلند ادغام شده‌اید.
obligations-ground-dip = شما دیپلمی دارید که حساب می‌شود.
obligations-ground-doc = شما مدرکی دارید که حساب می‌شود.
obligations-ground-ged = شما قسمتی از زبان را قبلاً نشان داده‌اید.
obligations-ground-inb = شما از قانون قدیم دیپلم دارید.
obligations-ground-ins = شما در یک رشته درس می‌خوانید. این را ثابت کرده‌اید.
obligations-ground-opl = شما در یک رشته درس می‌خوانید.

obligations-extension-title = درخواست وقت بیشتر
obligations-extension-how = وقت بیشتر (‹verlenging›) را از ‹DUO› بخواهید. ‹DUO› ظرف { $weeks } هفته تصمیم می‌گیرد.
obligations-extension-where = در سایت ‹Mijn Inburgering› درخواست بدهید، یا با فرم ‹DUO›.
obligations-extension-no-move = فقط با درخواست دادن، وقت بیشتر نمی‌گیرید. آخرین روز مهلت شما فقط بعد از جواب بله عوض می‌شود.
obligations-extension-keep-going = تا جواب بیاید، به یادگیری ادامه دهید.
obligations-grounds-title = چه وقت می‌توانم وقت بیشتر بگیرم؟
obligations-grounds-lead = اگر در این موارد تقصیری نداشتید، می‌توانید وقت بیشتر بگیرید:
obligations-ground-a = بیماری طولانی: خودتان، همسر یا شریک زندگی، فرزند، پدر یا مادرتان، سه ماه یا بیشتر.
obligations-ground-b = همسر یا شریک زندگی، فرزند، پدر یا مادر شما فوت کرده است.
obligations-ground-c = شما زایمان کرده‌اید (بچه به دنیا آورده‌اید).
obligations-ground-d = شما سه ماه یا بیشتر در خانه امن (‹Blijf van mijn Lijf-huis›) زندگی کردید.
obligations-ground-e = شما سه ماه یا بیشتر اول خواندن و نوشتن یاد می‌گیرید (‹alfabetisering›). این دلیل در ‹Z-route› قبول نیست.
obligations-ground-f = شما سه ماه یا بیشتر خانه نداشتید.
obligations-ground-g = شهرداری خیلی دیر به شما کلاس پیشنهاد داد.
obligations-ground-h = در آموزشگاه مشکلی بود، سه ماه یا بیشتر.
obligations-ground-i = اتفاق خاص دیگری افتاد. شما تقصیری نداشتید.
obligations-ground-j = چند تا از این دلیل‌ها با هم، سه ماه یا بیشتر.
obligations-ground-education = شما در یک رشته درس می‌خوانید. از ‹DUO› بپرسید که حساب می‌شود یا نه.
obligations-ground-nearly = شما دوره ادغام را تقریباً تمام کرده‌اید. از ‹DUO› بپرسید که این برای شما هم هست یا نه.
obligations-grounds-proof = هر دلیل باید مدرک داشته باشد. از ‹DUO› بپرسید چه کاغذی لازم دارید.

obligations-objection-title = اعتراض کردن (‹bezwaar›)
obligations-objection-weeks = شما شش هفته برای اعتراض (‹bezwaar›) وقت دارید. این شش هفته یک روز بعد از اعلام تصمیم شروع می‌شود.
obligations-objection-at-gemeente = به شهرداری: درباره برنامه شما (‹PIP›)، مسیر یادگیری یا جریمه شهرداری.
obligations-objection-at-duo = به ‹DUO›: درباره مهلت شما، وقت بیشتر (‹verlenging›)، معافیت (‹vrijstelling›)، برداشته شدن وظیفه (‹ontheffing›)، وام یا جریمه ‹DUO›.
obligations-objection-free = اعتراض (‹bezwaar›) رایگان است.
obligations-objection-heard = حق دارید قبل از گرفتن تصمیم، حرف خود را بزنید.
obligations-objection-language = به زبان دیگری می‌نویسید؟ شاید از شما ترجمه بخواهند.
obligations-objection-no-suspension = در مدتی که منتظرید هم، تصمیم معتبر است. پس دوره ادغام را ادامه دهید.
obligations-objection-help = برای اعتراض (‹bezwaar›) کمک می‌خواهید؟ زنگ بزنید:
obligations-late-title = دیر کرده‌ام؟
obligations-late-post = با پست: نامه را قبل از پایان مهلت اعتراض بفرستید. نامه باید حداکثر یک هفته بعد از آن برسد.
obligations-late-reason = دیر شده، ولی تقصیری نداشتید؟ باز هم اعتراض (‹bezwaar›) کنید و توضیح دهید.
obligations-late-office = نامه را به نشانی اشتباه فرستادید؟ نامه شما به جای درست فرستاده می‌شود. روزی حساب است که نامه به جای اول رسید.
obligations-next-title = بعد از آن چه می‌شود؟
obligations-next-weeks = حداکثر شش هفته بعد از پایان مهلت اعتراض، تصمیم را می‌گیرید. اگر یک کمیسیون بررسی کند، دوازده هفته است. شاید شش هفته بیشتر طول بکشد.
obligations-next-court = با آن تصمیم موافق نیستید؟ ظرف شش هفته می‌توانید به دادگاه شکایت کنید (‹beroep›).
obligations-next-exam = درباره خود نتیجه امتحان نمی‌توانید به دادگاه بروید.
obligations-slow-title = خیلی دیر تصمیم می‌گیرند؟
obligations-slow-notice = نامه‌ای بفرستید و بگویید که دیر کرده‌اند (‹ingebrekestelling›). بعد از آن دو هفته دیگر وقت دارند.
obligations-slow-penalty = باز هم تصمیم نگرفتند؟ شاید روزی { $amount } به شما بدهند (‹dwangsom›). این مبلغ سال { $year } است.

obligations-consequences-title = اگر نشد چه؟
obligations-group-nothing = ‹DUO› گروهی برای شما نگفته است. از ‹DUO› بپرسید چه قاعده‌ای برای شماست.
obligations-group-unclear = ‹DUO› روشن نمی‌گوید که شما در کدام گروه هستید. از ‹DUO› بپرسید چه قاعده‌ای برای شماست.
obligations-asylum-still = شما باید دوره ادغام را بگذرانید، حتی بعد از آخرین روز مهلت خود.
obligations-asylum-loan = ‹DUO› به این دلیل وام قدیمی را پس نمی‌خواهد.
obligations-asylum-talk = به موقع تمام نمی‌شود؟ با شهرداری خود حرف بزنید. شهرداری به شما کمک می‌کند.
obligations-fine-possible = دوره ادغام را به موقع تمام نکردید و تقصیر خودتان است؟ آن وقت ‹DUO› می‌تواند شما را جریمه کند. مهلت جدید هم می‌گیرید.
obligations-fine-no-forecast = این‌ها بالاترین مبلغ‌ها هستند. این اپ پیش‌بینی نمی‌کند که جریمه می‌شوید یا نه.
obligations-fine-route = ‹DUO›: مسیر یادگیری به موقع تمام نشده، حداکثر
obligations-fine-parts = ‹DUO›: ‹PVT› یا ‹MAP› به موقع انجام نشده، برای هر بخش
obligations-fine-intake = شهرداری: نیامدن به گفت‌وگوی اول (‹brede intake›)، بعد از اخطار
obligations-fine-traject = شهرداری: همکاری نکردن، هر بار حداکثر
obligations-fine-blame = تقصیری نداشتید؟ به موقع بگویید. مدرک‌های خود را نگه دارید.
obligations-as-of = مبلغ در { $date }.

obligations-money-title = هزینه‌اش چقدر است؟
obligations-free-title = همیشه رایگان
obligations-free-pvt-map = ‹PVT› و ‹MAP› برای همه رایگان است.
obligations-free-objection = اعتراض (‹bezwaar›) رایگان است.
obligations-asylum-offer = شهرداری به شما کلاسی پیشنهاد می‌دهد که با مسیر یادگیری شما جور است. پول آن را خودتان نمی‌دهید.
obligations-asylum-attempts = شما برای امتحان‌ها نوبت رایگان دارید. تعداد آن را در صفحه پیشرفت ببینید.
obligations-asylum-no-loan = برای شما وام ‹DUO› وجود ندارد. برای کلاس خود به آن نیاز ندارید.
obligations-exam-fee = یک امتحان در سطح A2، یا ‹KNM›
obligations-staatsexamen-fee = یک بخش از امتحان دولتی (‹Staatsexamen›)
obligations-loan-self = کلاس را خودتان انتخاب می‌کنید و پول آن را خودتان می‌دهید. می‌توانید از ‹DUO› وام بگیرید.
obligations-loan-rule = حداکثر می‌توانید این مبلغ را وام بگیرید. مبلغ وام شما به درآمد شما بستگی دارد.
obligations-loan-max = وام، حداکثر
obligations-loan-quarter = پولی که ‹DUO› هر سه ماه به شما می‌دهد، حداکثر
obligations-loan-month = پس دادن وام، حداقل در هر ماه
obligations-loan-income = ‹DUO› درآمد شما و درآمد همسر یا شریک زندگی شما را نگاه می‌کند.
obligations-loan-for = وام برای کلاس در آموزشگاهی با نشان کیفیت است، و برای امتحان‌ها.
obligations-loan-repay = وام را با بهره پس می‌دهید، حداکثر در ده سال. درآمد شما کم است؟ پس کمتر می‌دهید یا هیچ.
obligations-loan-letter = در نامه ‹DUO› نوشته شده که از کی باید پس بدهید.

obligations-rights-title = حق‌های دیگر شما
obligations-right-alone = در گفت‌وگوی اول (‹brede intake›) حق دارید تنها حرف بزنید، بدون خانواده.
obligations-right-adapted = برای امتحان به کمک نیاز دارید؟ مثلاً وقت بیشتر سر امتحان. به موقع از ‹DUO› بخواهید.
obligations-right-see = حق دارید ببینید چه اطلاعاتی درباره شما هست. حق دارید بخواهید اشتباه‌ها درست شود.
