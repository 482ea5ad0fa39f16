# Start: the clock, what to do now, the next appointment, what changed.
start-title = سەرەتا
start-hello = سڵاو { $name }
start-hello-nameless = سڵاو
start-gemeente = شارەوانییەکەتان: { $gemeente }

# The clock
start-clock-title = ماوەی تێکەڵبوونتان بە کۆمەڵگا
start-clock-nothing = ‹DUO› هێشتا ئەرکی تێکەڵبوونی بۆ ئێوە تۆمار نەکردووە.
start-clock-days = { $days ->
    [one] { $count } ڕۆژ ماوە
   *[other] { $count } ڕۆژ ماوە
}
start-clock-over-days = { $days ->
    [one] { $count } ڕۆژ دواکەوتن
   *[other] { $count } ڕۆژ دواکەوتن
}
start-clock-bar = { $done } ڕۆژ لە { $total } ڕۆژ تێپەڕیوە
start-clock-last-day = دوایین ڕۆژی ماوەکەتان: { $date }.
start-clock-today-word = ئەمڕۆ دوایین ڕۆژی ماوەکەیە
start-clock-today = ئەمڕۆ، { $date }، دوایین ڕۆژی ماوەکەتانە.
start-clock-over = دوایین ڕۆژی ماوەکەتان { $date } بوو. ‹DUO› هێشتا نەیگوتووە کە تێکەڵبوونتان تەواو بووە.
start-clock-check = ئەم ڕۆژەمان خۆمان حساب کردووە، و دەکەوێتە کۆتایی مانگ. لە ‹DUO› بپرسن ئایا ڕۆژەکە ڕاستە.
start-clock-dispute = سەرچاوەکان دوایین ڕۆژێکی جیاواز دەڵێن.
start-clock-no-fine = ئێوە مافەکانی پەنابەری وەرگیراوتان هەیە. بۆیە ‹DUO› سزای پارەتان نادات. بەڵام ئەرکی تێکەڵبوونتان هەر لەسەرە.
start-clock-why = بۆچی ئەم ڕۆژە؟
start-clock-rule-pip = بەرواری یەکەم پلانتان (‹PIP›): { $date }. ماوەکەتان لە ڕۆژی دواترەوە دەست پێ دەکات.
start-clock-rule-years = سێ ساڵ کاتتان هەیە.
start-clock-start-label = ماوەکەتان دەستی پێ کرد لە
start-clock-end-label = دوایین ڕۆژی ماوەکەتان
start-clock-duo-says = ئەم ڕۆژە لە ‹DUO› وەرگیراوە.
start-clock-all-say = ‹DUO› هەمان شت دەڵێت.
start-clock-own = ئەمەمان خۆمان حساب کردووە. بڕیاری ‹DUO› یان شارەوانی نییە.
start-clock-decides = ‹DUO› بڕیار لەسەر ماوەکەتان دەدات.
start-clock-granted-word = کاتی زیاتر دراوە
start-clock-granted = ‹DUO› لە { $date } کاتی زیاتری پێ دان (‹verlenging›). ئەو کاتە لە دوایین ڕۆژی ماوەکەتاندا حساب کراوە.
start-clock-pending-word = داوای کاتی زیاتر کراوە
start-clock-pending = ئێوە داوای کاتی زیاترتان کرد (‹verlenging›). ‹DUO› داواکەتانی وەرگرت لە { $date }. دوایین ڕۆژی ماوەکەتان هێشتا ناگۆڕێت.
start-clock-not-started-word = هێشتا دەستی پێ نەکردووە
start-clock-not-started = ئەرکی تێکەڵبوونتان لەسەرە. ماوەکەتان دوای پلانەکەتان (‹PIP›) دەست پێ دەکات.
start-clock-pip-due = شارەوانی دەبێت پلانەکەتان ئامادە بکات. دوایین ڕۆژ بۆ ئەوە: { $date }.
start-clock-pip-late = شارەوانی دەبوو پلانەکەتان تا کۆتایی { $date } ئامادە بکات. تەلەفۆن بۆ شارەوانییەکەتان بکەن.
start-clock-letter = ‹DUO› لە { $date } نامەیەکی بۆ ناردوون کە دەڵێت ئەرکی تێکەڵبوونتان لەسەرە.
start-clock-paused-word = بۆ ماوەیەک ڕاگیراوە
start-clock-paused = ئێستا بۆ ماوەیەک ئەرکی تێکەڵبوونتان لەسەر نییە. بەخشرانێکی کاتیتان لە ئەرک هەیە.
start-clock-paused-since = بەخشرانەکە دەستی پێ کرد لە { $date }.
start-clock-paused-until = بەخشرانەکە تا کۆتایی { $date } دەخایەنێت.
start-clock-done-word = تەواو
start-clock-ended-word = ئەرکی تێکەڵبوون نەماوە
start-clock-ended-on = دوایین ڕۆژی ئەرکەکە { $date } بوو.
start-clock-old-law-word = یاسایەکی تر
start-clock-old-law = بۆ ئێوە یاسای کۆن کاری پێ دەکرێت (‹Wi2013›). ئێمە بەو یاسایە حساب ناکەین. لە ‹DUO› بپرسن ماوەکەتان چەندە.
start-clock-old-law-since = ئەرکەکەتان دەستی پێ کرد لە { $date }.
start-clock-not-obliged-word = ئەرکتان لەسەر نییە
start-clock-not-obliged = ‹DUO› دەڵێت: ئەرکی تێکەڵبوونتان لەسەر نییە.

# What to do
start-todos-title = ئێستا دەبێت چی بکەن
start-next-step = هەنگاوی داهاتووتان
start-todos-nothing = ئێستا پێویست ناکات هیچ بکەن.
start-todos-nothing-since = ئێستا پێویست ناکات هیچ بکەن. هیچ نەگۆڕاوە لە { $date } بەم لاوە.
start-todos-next-moment = کاتی گرنگی داهاتوو: { $date }، { $what }.
start-todos-no-next-moment = هێشتا کاتی داهاتوو دیاری نەکراوە. دەتانەوێت زیاتر بزانن؟ تەلەفۆن بۆ شارەوانییەکەتان بکەن.
start-due = تا کۆتایی { $date }
start-due-law = تا کۆتایی { $date }، بەپێی یاسا
start-due-estimate = نزیکەی { $date }، ئێمە وای دەخەمڵێنین
start-todo-cause = سەرچاوە: { $what }، { $party }.
start-todo-task-why = شارەوانی ئەمەتان لێ داوا دەکات.
start-todo-message-why = ئەم پەیامەی شارەوانی داوای شتێکتان لێ دەکات.
start-todo-appointment-why = چاوپێکەوتنێکتان هەیە: { $when }.
start-todo-intake = بچن بۆ گفتوگۆی سەرەتایی (‹brede intake›)
start-todo-intake-why = شارەوانی بانگتان دەکات. لەو گفتوگۆیەدا باسی پلانەکەتان دەکەن.
start-todo-pvt = ئیمزای بەیاننامەی بەشداری بکەن (‹participatieverklaring›)
start-todo-pvt-why = ئەمە بەشێکە لە پلانەکەتان. ئیمزاکەتان هێشتا لای ‹DUO› نییە.
start-todo-objection = دەتوانن ناڕەزایی دەرببڕن لە دژی { $what }
start-todo-objection-why = ئەمە تەنها کاتێک پێویستە کە بە بڕیارەکە ڕازی نەبن.
start-todo-verlenging = دەتوانن داوای کاتی زیاتر بکەن (‹verlenging›)
start-todo-verlenging-why = هێشتا هەندێک بەش ماوە. ئێستا دەتوانن لە ‹DUO› داوای کاتی زیاتر بکەن.
start-todo-route = ڕێگای فێربوونی ترتان دەوێت؟ (‹leerroute›)
start-todo-route-why = تەنها کەمێک کات بۆ ئەمە ماوە. لەگەڵ شارەوانییەکەتان قسە بکەن.
start-todo-exams = ناوتان بۆ تاقیکردنەوەکان تۆمار بکەن
start-todo-exams-why = ئەم تاقیکردنەوانە هێشتا ماون: { $parts }.
start-todo-over = ماوەکەتان تەواو بووە. تەلەفۆن بۆ ‹DUO› و شارەوانییەکەتان بکەن.
start-todo-over-why = ‹DUO› هێشتا نەیگوتووە کە تێکەڵبوونتان تەواو بووە.
start-do-task = کارەکە بکەنەوە
start-do-call = ببینن تەلەفۆن بۆ کێ بکەن
start-do-message = پەیامەکە بخوێننەوە
start-do-appointment = چاوپێکەوتنەکە ببینن
start-do-appointments = چاوپێکەوتنەکانتان ببینن
start-do-plan = پلانەکەتان ببینن
start-do-rights = ماف و ماوەکانتان ببینن
start-do-progress = پێشکەوتنتان ببینن

# Next appointment
start-appointment-title = چاوپێکەوتنی داهاتووتان
start-appointment-nothing = هیچ چاوپێکەوتنێکتان نییە.
start-appointment-none-coming = ئێستا هیچ چاوپێکەوتنێکی داهاتووتان نییە.

# What changed
start-changes-title = چی گۆڕاوە؟
start-changes-nothing = هێشتا هیچ لە دۆسیەکەتاندا ڕووی نەداوە.
start-changes-first = یەکەم جارە سەیری ئێرە دەکەن. دوایین شت کە ڕووی دا ئەمەیە:
start-changes-since = ئەمە نوێیە، لەوەتەی سەیرتان کرد لە { $when }:
start-changes-none = هیچ نەگۆڕاوە، لەوەتەی سەیرتان کرد لە { $when }.
start-changes-all = هەموو دۆسیەکەتان ببینن

# Messages
start-messages-title = پەیامەکان
start-messages-nothing = هیچ پەیامێکتان نییە.
start-messages-read = هەموویتان خوێندووەتەوە
start-messages-newest = دوایین پەیام: { $date }، { $subject }

# More
start-links-title = زیاتر دەربارەی تێکەڵبوونتان
start-link-plan = پلانەکەتان (‹PIP›)
start-link-progress = پێشکەوتنتان
start-link-obligations = ماوەکان و مافەکانتان
