# Start: the clock, what to do now, the next appointment, what changed.
start-title = መጀመርታ
start-hello = ሰላም { $name }
start-hello-nameless = ሰላም
start-gemeente = ምምሕዳር ከተማኹም፥ { $gemeente }

# The clock
start-clock-title = ናይ ውህደት ግዜኹም
start-clock-nothing = ‹DUO› ገና ግዴታ ውህደት ኣይመዝገበትልኩምን።
start-clock-days = { $days ->
    [one] { $count } መዓልቲ ተሪፉ
   *[other] { $count } መዓልቲ ተሪፉ
}
start-clock-over-days = { $days ->
    [one] { $count } መዓልቲ ደንጒዩ
   *[other] { $count } መዓልቲ ደንጒዩ
}
start-clock-bar = ካብ { $total } መዓልቲ { $done } ሓሊፉ
start-clock-last-day = ናይ መወዳእታ መዓልቲ ግዜኹም { $date } እዩ።
start-clock-today-word = ሎሚ ናይ መወዳእታ መዓልቲ እዩ
start-clock-today = ሎሚ፡ { $date }፡ ናይ መወዳእታ መዓልቲ ግዜኹም እዩ።
start-clock-over = ናይ መወዳእታ መዓልቲ ግዜኹም { $date } ነይሩ። ‹DUO› ከም ዝወዳእኩም ገና ኣይበለትን።
start-clock-check = ነዚ መዓልቲ ባዕልና ሓሲብናዮ። ኣብ መወዳእታ ወርሒ እዩ ዝወድቕ። «እዚ መዓልቲ ልክዕ ድዩ?» ኢልኩም ን‹DUO› ሕተቱ።
start-clock-dispute = እቶም ምንጭታት ዝተፈላለየ ናይ መወዳእታ መዓልቲ ይህቡ።
start-clock-no-fine = መሰላት ፍቓድ ዑቕባ ዘለዎ ሰብ ኣለኩም። ስለዚ ካብ ‹DUO› መቕጻዕቲ ኣይትረኽቡን። ግን ክትዋሃዱ ግዴታ ኣለኩም።
start-clock-why = ስለምንታይ እዚ መዓልቲ?
start-clock-rule-pip = ዕለት ናይ መጀመርታ ውጥንኩም (‹PIP›) { $date } እዩ። ግዜኹም ኣብ ንጽባሒቱ ይጅምር።
start-clock-rule-years = ሰለስተ ዓመት ግዜ ኣለኩም።
start-clock-start-label = ግዜኹም ዝጀመረሉ
start-clock-end-label = ናይ መወዳእታ መዓልቲ ግዜኹም
start-clock-duo-says = እዚ መዓልቲ ካብ ‹DUO› እዩ።
start-clock-all-say = ‹DUO› እውን ተመሳሳሊ ትብል።
start-clock-own = ነዚ ባዕልና ሓሲብናዮ። ውሳነ ‹DUO› ወይ ምምሕዳር ከተማ ኣይኮነን።
start-clock-decides = ብዛዕባ ግዜኹም ‹DUO› ትውስን።
start-clock-granted-word = ተወሳኺ ግዜ ረኺብኩም
start-clock-granted = ‹DUO› ኣብ { $date } ተወሳኺ ግዜ (‹verlenging›) ሂባትኩም። እዚ ግዜ ኣብ ናይ መወዳእታ መዓልቲ ግዜኹም ተሓሲቡ ኣሎ።
start-clock-pending-word = ተወሳኺ ግዜ ሓቲትኩም
start-clock-pending = ተወሳኺ ግዜ (‹verlenging›) ሓቲትኩም። ‹DUO› ሕቶኹም ኣብ { $date } ተቐቢላ። ናይ መወዳእታ መዓልቲ ግዜኹም ገና ኣይተቐየረን።
start-clock-not-started-word = ገና ኣይጀመረን
start-clock-not-started = ክትዋሃዱ ግዴታ ኣለኩም። ግዜኹም ድሕሪ ውጥንኩም (‹PIP›) ይጅምር።
start-clock-pip-due = ምምሕዳር ከተማ ውጥንኩም ክገብር ኣለዎ። ናይ መወዳእታ መዓልቲ ንዕኡ { $date } እዩ።
start-clock-pip-late = ምምሕዳር ከተማ ውጥንኩም ክሳብ { $date } ክገብር ነይርዎ። ናብ ምምሕዳር ከተማኹም ደውሉ።
start-clock-letter = ‹DUO› ኣብ { $date } ክትዋሃዱ ግዴታ ከም ዘለኩም ጽሒፋትልኩም።
start-clock-paused-word = ንግዚኡ ጠጠው ኢሉ
start-clock-paused = ሕጂ ንግዚኡ ክትዋሃዱ ኣይትግደዱን። ግዝያዊ ነጻ ምግባር ኣለኩም።
start-clock-paused-since = እቲ ነጻ ምግባር ኣብ { $date } ጀሚሩ።
start-clock-paused-until = እቲ ነጻ ምግባር ክሳብ { $date } (እዚ መዓልቲ ሓዊሱ) ይጸንሕ።
start-clock-done-word = ወዲእኩም
start-clock-ended-word = ድሕሪ ሕጂ ግዴታ ውህደት የለን
start-clock-ended-on = ናይ መወዳእታ መዓልቲ እቲ ግዴታ { $date } ነይሩ።
start-clock-old-law-word = ካልእ ሕጊ
start-clock-old-law = ንዓኹም እቲ ኣረጊት ሕጊ (‹Wi2013›) ይሰርሕ። ብእዚ ሕጊ ኣይንሕስብን። ብዛዕባ ግዜኹም ን‹DUO› ሕተቱ።
start-clock-old-law-since = ግዴታኹም ኣብ { $date } ጀሚሩ።
start-clock-not-obliged-word = ግዴታ የለን
start-clock-not-obliged = ‹DUO› ከምዚ ትብል፥ ክትዋሃዱ ኣይትግደዱን ኢኹም።

# What to do
start-todos-title = ሕጂ ክትገብርዎ ዘለኩም
start-next-step = ዝቕጽል ስጉምትኹም
start-todos-nothing = ሕጂ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
start-todos-nothing-since = ሕጂ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። ካብ { $date } ጀሚሩ ዋላ ሓንቲ ኣይተቐየረን።
start-todos-next-moment = ዝቕጽል ግዜ፥ { $date }፡ { $what }።
start-todos-no-next-moment = ዝቕጽል ግዜ ገና ኣይተፈልጠን። ዝያዳ ክትፈልጡ ትደልዩ ዶ? ናብ ምምሕዳር ከተማኹም ደውሉ።
start-due = እንተደንጎየ { $date }
start-due-law = እንተደንጎየ { $date }፡ ብመሰረት ሕጊ
start-due-estimate = ኣብ ከባቢ { $date }፡ ግምትና እዩ
start-todo-cause = ምንጪ፥ { $what }፡ { $party }።
start-todo-task-why = ምምሕዳር ከተማ እዚ ካባኹም ይሓትት።
start-todo-message-why = እዚ መልእኽቲ ምምሕዳር ከተማ ገለ ካባኹም ይሓትት።
start-todo-appointment-why = ቆጸራ ኣለኩም፥ { $when }።
start-todo-intake = ናብ ‹brede intake› (ሰፊሕ ዝርርብ) ኪዱ
start-todo-intake-why = ምምሕዳር ከተማ ይጽውዓኩም ኣሎ። ኣብዚ ዝርርብ ብዛዕባ ውጥንኩም ትዛረቡ።
start-todo-pvt = ‹participatieverklaring› (መግለጺ ተሳትፎ) ፈርሙ
start-todo-pvt-why = እዚ ክፋል ውጥንኩም እዩ። ክታምኩም ገና ናብ ‹DUO› ኣይበጽሐን።
start-todo-objection = ኣንጻር { $what } ተቓውሞ ከተቕርቡ ትኽእሉ
start-todo-objection-why = እዚ ዘድልየኩም ምስቲ ውሳነ እንተዘይተሰማሚዕኩም ጥራይ እዩ።
start-todo-verlenging = ተወሳኺ ግዜ (‹verlenging›) ክትሓቱ ትኽእሉ
start-todo-verlenging-why = ገና ዘይተወድኡ ክፋላት ኣለዉ። ሕጂ ካብ ‹DUO› ተወሳኺ ግዜ ክትሓቱ ትኽእሉ።
start-todo-route = ካልእ መንገዲ ትምህርቲ (‹leerroute›) ትደልዩ ዶ?
start-todo-route-why = እዚ ንሓጺር ግዜ ጥራይ ይከኣል። ምስ ምምሕዳር ከተማኹም ተዛረቡ።
start-todo-exams = ንፈተናታትኩም ተመዝገቡ
start-todo-exams-why = እዞም ፈተናታት ገና ተሪፎም ኣለዉ፥ { $parts }።
start-todo-over = ግዜኹም ሓሊፉ። ናብ ‹DUO›ን ናብ ምምሕዳር ከተማኹምን ደውሉ።
start-todo-over-why = ‹DUO› ከም ዝወዳእኩም ገና ኣይበለትን።
start-do-task = ነቲ ዕማም ክፈቱ
start-do-call = ናብ መን ክትድውሉ ከም እትኽእሉ ርኣዩ
start-do-message = ነቲ መልእኽቲ ኣንብቡ
start-do-appointment = ነቲ ቆጸራ ርኣዩ
start-do-appointments = ቆጸራታትኩም ርኣዩ
start-do-plan = ውጥንኩም ርኣዩ
start-do-rights = መሰላትኩምን ናይ ግዜ ገደባትኩምን ርኣዩ
start-do-progress = ምዕባለኹም ርኣዩ

# Next appointment
start-appointment-title = ዝቕጽል ቆጸራኹም
start-appointment-nothing = ቆጸራ የብልኩምን።
start-appointment-none-coming = ሕጂ ዝመጽእ ቆጸራ የብልኩምን።

# What changed
start-changes-title = እንታይ ተቐይሩ?
start-changes-nothing = ኣብ ዶሴኹም ገና ዋላ ሓንቲ ኣይተፈጸመን።
start-changes-first = ኣብዚ ንመጀመርታ ግዜ ትርእዩ ኣለኹም። ኣብ መወዳእታ እዚ ተፈጺሙ፥
start-changes-since = ካብቲ ኣብ { $when } ዝረኣኹምሉ ግዜ ጀሚሩ እዚ ሓድሽ እዩ፥
start-changes-none = ካብቲ ኣብ { $when } ዝረኣኹምሉ ግዜ ጀሚሩ ዋላ ሓንቲ ኣይተቐየረን።
start-changes-all = ምሉእ ዶሴኹም ርኣዩ

# Messages
start-messages-title = መልእኽትታት
start-messages-nothing = መልእኽቲ የብልኩምን።
start-messages-read = ኩሉ ኣንቢብኩም ኣለኹም
start-messages-newest = ናይ መወዳእታ መልእኽቲ፥ { $date }፡ { $subject }

# More
start-links-title = ብዛዕባ ውህደትኩም ዝያዳ
start-link-plan = ውጥንኩም (‹PIP›)
start-link-progress = ምዕባለኹም
start-link-obligations = ናይ ግዜ ገደባትኩምን መሰላትኩምን
