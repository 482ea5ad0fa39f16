# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = ግዴታታትን መሰላትን
obligations-lead = ኣብዚ እንታይ ግዴታ፡ እንታይ ዝፍቀድ፡ ክሳብ መዓስ ከም ዝኾነ ትርእዩ።

obligations-no-fine-title = ካብ ‹DUO› መቕጻዕቲ የለን
obligations-no-fine = ብግዜኡ እንተዘይወዳእኩም ካብ ‹DUO› መቕጻዕቲ ኣይትረኽቡን።
obligations-no-fine-still = ግን ክትዋሃዱ ኣለኩም። እዚ ግዴታ ይጸንሕ።

obligations-deadlines-title = ናይ ግዜ ገደባትኩም
obligations-deadlines-nothing = ሕጂ ንዓኹም ዝኸይድ ናይ ግዜ ገደብ የለን።
obligations-over-list = { $count ->
    [one] { $count } ዝሓለፈ ናይ ግዜ ገደብ
   *[other] { $count } ዝሓለፉ ናይ ግዜ ገደባት
}
obligations-from = ካብ
obligations-last-day = ናይ መወዳእታ መዓልቲ፥
obligations-until = ክሳብ (እዚ መዓልቲ ሓዊሱ)
obligations-days-left = { $count ->
    [one] ገና { $count } መዓልቲ
   *[other] ገና { $count } መዓልቲ
}
obligations-decides = መን ይውስን
obligations-rule = ሕጊ
obligations-stand-not-yet = ገና
obligations-stand-open = ሕጂ ይኸይድ ኣሎ
obligations-stand-last-day = ሎሚ ናይ መወዳእታ መዓልቲ እዩ
obligations-stand-over = ሓሊፉ
obligations-stand-always = ኩሉ ግዜ ይከኣል
obligations-weight-source = እዚ ዕለት ካብቲ ኣብ ታሕቲ ዘሎ ምንጪ እዩ።
obligations-weight-law = እዚ ዕለት ካብ ሕጊ ይመጽእ። ንሕና ሓሲብናዮ።
obligations-weight-estimate = እዚ ግምትና እዩ። ካብ ሕጊ ዝመጸ ዕለት ኣይኮነን።

obligations-pip = ምምሕዳር ከተማ ውጥንኩም (‹PIP›) ይገብር
obligations-pip-rule = ምምሕዳር ከተማ ውጥንኩም (‹PIP›) ድሕሪ ‹kennisgeving› (ምልክታ) ናይ ‹DUO› ኣብ ውሽጢ ዓሰርተ ሰሙን ይገብር።
obligations-term = መወዳእታ ግዜኹም
obligations-term-rule = ንምውህሃድ ሰለስተ ዓመት ኣለኩም። እቲ ግዜ ድሕሪ ዕለት ናይ መጀመርታ ‹PIP›ኩም ኣብ ንጽባሒቱ ይጅምር።
obligations-route = መንገዲ ትምህርቲ ምቕያር
obligations-route-rule = ክሳብ 18 ወርሒ ድሕሪ መጀመርታ ግዜኹም መንገዲ ትምህርቲ (‹leerroute›) ክትቅይሩ ትኽእሉ። ምምሕዳር ከተማ ይውስን። ካብ ‹onderwijsroute› ናብ ‹B1-route› ኩሉ ግዜ ይከኣል።
obligations-extension = ምንዋሕ ግዜ (‹verlenging›) ምሕታት
obligations-extension-rule = ኣብ ናይ መወዳእታ ሽዱሽተ ወርሒ ግዜኹም ምንዋሕ ግዜ (‹verlenging›) ክትሓቱ ትኽእሉ። ‹DUO› ትውስን።
obligations-extension-decision = ውሳነ ብዛዕባ ምንዋሕ ግዜኹም (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› ብዛዕባ ሕቶኹም ኣብ ውሽጢ ሸሞንተ ሰሙን ክትውስን ኣለዋ። ናይ መወዳእታ መዓልቲ ግዜኹም ‹DUO› እወ ምስ በለት ጥራይ ይቕየር።
obligations-course = ናይ ኮርስ ዕድል
obligations-course-rule = ምምሕዳር ከተማ ብግዜኡ ኮርስ ከቕርበልኩም ኣለዎ። ድሕሪ ‹PIP›ኩም ልዕሊ ሰለስተ ወርሒ ይወስድ ዶ? እዚ ምኽንያት ንምንዋሕ ግዜ (‹verlenging›) ክኸውን ይኽእል።
obligations-objection-pip = ተቓውሞ ኣንጻር ‹PIP›ኩም
obligations-objection-boete = ተቓውሞ ኣንጻር መቕጻዕቲ
obligations-objection-verlenging = ተቓውሞ ብዛዕባ ምንዋሕ ግዜ (‹verlenging›)
obligations-objection-vrijstelling = ተቓውሞ ብዛዕባ ነጻ ምግባር (‹vrijstelling›)
obligations-objection-ontheffing = ተቓውሞ ብዛዕባ ፍሉይ ነጻ ምግባር (‹ontheffing›)
obligations-objection-gemeente-rule = ምስቲ ውሳነ ኣይትሰማምዑን ዶ? ኣብ ውሽጢ ሽዱሽተ ሰሙን ናብ ምምሕዳር ከተማ ተቓውሞ (‹bezwaar›) ከተቕርቡ ትኽእሉ።
obligations-objection-duo-rule = ምስቲ ውሳነ ኣይትሰማምዑን ዶ? ኣብ ውሽጢ ሽዱሽተ ሰሙን ናብ ‹DUO› ተቓውሞ (‹bezwaar›) ከተቕርቡ ትኽእሉ።
obligations-register = ንፈተናታት ምምዝጋብ
obligations-register-rule = ብግዜኡ ተመዝገቡ። ቦታ ንምርካብ ሰሙናት ክወስድ ይኽእል፡ ውጽኢት ንምርካብ እውን ከምኡ።
obligations-last-exam = ናይ መወዳእታ ውሑስ መዓልቲ ንፈተና
obligations-last-exam-rule = ፈተናኹም ኣብዚ መዓልቲ ወይ ቅድሚኡ ግበሩ። ሽዑ ንውጽኢት ግዜ ኣሎ።

obligations-decisions-title = ውሳነታት
obligations-decisions-nothing = ብዛዕባኹም ውሳነ የለን።
obligations-decision-verlenging = ምንዋሕ ግዜኹም (‹verlenging›)
obligations-decision-vrijstelling-full = ምሉእ ነጻ ምግባር (‹vrijstelling›)
obligations-decision-vrijstelling-temporary = ግዝያዊ ነጻ ምግባር (‹vrijstelling›)
obligations-decision-vrijstelling-part = ከፊላዊ ነጻ ምግባር (‹vrijstelling›)
obligations-decision-ontheffing-full = ምሉእ ፍሉይ ነጻ ምግባር (‹ontheffing›)
obligations-decision-ontheffing-part = ከፊላዊ ፍሉይ ነጻ ምግባር (‹ontheffing›)
obligations-decision-boete = መቕጻዕቲ
obligations-decision-boete-text = ነዚ መጠን ‹DUO› መዝጊባቶ።
obligations-decision-pip = ‹PIP›ኩም
obligations-decision-pip-text = ‹PIP› ውሳነ ምምሕዳር ከተማ እዩ።
obligations-decision-date = ውሳነ ናይ
obligations-decision-no-date = ዕለት እቲ ውሳነ ኣይፍለጥን።
obligations-decision-received = ዝተሓተተሉ
obligations-decision-part = ክፋል
obligations-granted = እወ፡ ተዋሂቡ
obligations-refused = ኣይፋል፡ ተነጺጉ
obligations-pending = ገና ውሳነ የለን
obligations-object-gemeente = ኣይትሰማምዑን ዶ? ክሳብ { $date } (እዚ መዓልቲ ሓዊሱ) ናብ ምምሕዳር ከተማ ተቓውሞ (‹bezwaar›) ከተቕርቡ ትኽእሉ።
obligations-object-duo = ኣይትሰማምዑን ዶ? ክሳብ { $date } (እዚ መዓልቲ ሓዊሱ) ናብ ‹DUO› ተቓውሞ (‹bezwaar›) ከተቕርቡ ትኽእሉ።
obligations-because = ምኽንያት
obligations-because-asked = እዚ ዝሓተትኩም ምኽንያቱ
obligations-ground-avi = ድሮ እኹል ተዋሂድኩም።
obligations-ground-dip = ዝቑጸር ዲፕሎማ ኣለኩም።
obligations-ground-doc = ዝቑጸር ሰነድ ኣለኩም።
obligations-ground-ged = ክፋል ናይቲ ቋንቋ ድሮ ኣርኢኹም።
obligations-ground-inb = ካብቲ ኣረጊት ሕጊ ዲፕሎማ ኣለኩም።
obligations-ground-ins = ትምህርቲ ትከታተሉ ኣለኹም። ነዚ ኣረጋጊጽኩም።
obligations-ground-opl = ትምህርቲ ትከታተሉ ኣለኹም።

obligations-extension-title = ተወሳኺ ግዜ ምሕታት
obligations-extension-how = ምንዋሕ ግዜ (‹verlenging›) ካብ ‹DUO› ትሓቱ። ‹DUO› ኣብ ውሽጢ { $weeks } ሰሙን ትውስን።
obligations-extension-where = ኣብ ‹Mijn Inburgering› ወይ ብቅጥዒ ‹DUO› ትሓቱ።
obligations-extension-no-move = ምሕታት ጥራይ ተወሳኺ ግዜ ኣይህበኩምን። ናይ መወዳእታ መዓልቲ ግዜኹም ድሕሪ እወ ጥራይ ይቕየር።
obligations-extension-keep-going = ክትጽበዩ ከለኹም ምምሃር ቀጽሉ።
obligations-grounds-title = መዓስ ተወሳኺ ግዜ ክረክብ እኽእል?
obligations-grounds-lead = ናትኩም ጌጋ እንተዘይነይሩ ተወሳኺ ግዜ ክትረኽቡ ትኽእሉ፥
obligations-ground-a = ነዊሕ ሕማም፥ ንስኹም፡ መጻምድትኹም፡ ውላድኩም ወይ ወላዲኹም፡ ሰለስተ ወርሒ ወይ ልዕሊኡ።
obligations-ground-b = መጻምድትኹም፡ ውላድኩም ወይ ወላዲኹም ሞይቱ።
obligations-ground-c = ቆልዓ ወሊድክን (ኣደ ኢኽን)።
obligations-ground-d = ሰለስተ ወርሒ ወይ ልዕሊኡ ኣብ መዕቆቢ ገዛ ካብ ዓመጽ (‹Blijf van mijn Lijf›) ትነብሩ ነይርኩም።
obligations-ground-e = ቅድም ሰለስተ ወርሒ ወይ ልዕሊኡ ምንባብን ምጽሓፍን (‹alfabetisering›) ትመሃሩ። እዚ ኣብ ‹Z-route› ኣይሰርሕን።
obligations-ground-f = ሰለስተ ወርሒ ወይ ልዕሊኡ ገዛ ኣይነበረኩምን።
obligations-ground-g = ምምሕዳር ከተማ ደንጒዩ ኮርስ ኣቕሪቡልኩም።
obligations-ground-h = ኣብ ቤት ትምህርቲ ጸገም ነይሩ፡ ሰለስተ ወርሒ ወይ ልዕሊኡ።
obligations-ground-i = ካልእ ፍሉይ ነገር ነይሩ። ናትኩም ጌጋ ኣይነበረን።
obligations-ground-j = ካብዞም ምኽንያታት ብዙሓት ብሓባር፡ ሰለስተ ወርሒ ወይ ልዕሊኡ።
obligations-ground-education = ትምህርቲ ትከታተሉ ኣለኹም። «እዚ ይቑጸር ድዩ?» ኢልኩም ን‹DUO› ሕተቱ።
obligations-ground-nearly = ክትውድኡ ቀሪብኩም። «እዚ ንዓይ ይሰርሕ ድዩ?» ኢልኩም ን‹DUO› ሕተቱ።
obligations-grounds-proof = ንነፍሲ ወከፍ ምኽንያት መረጋገጺ የድሊ። ኣየናይ ወረቐት ከም ዘድልየኩም ን‹DUO› ሕተቱ።

obligations-objection-title = ተቓውሞ (‹bezwaar›) ምቕራብ
obligations-objection-weeks = ተቓውሞ (‹bezwaar›) ንምቕራብ ሽዱሽተ ሰሙን ኣለኩም። እቲ ሽዱሽተ ሰሙን ውሳነ ምስ ተነግረ ኣብ ንጽባሒቱ ይጅምር።
obligations-objection-at-gemeente = ናብ ምምሕዳር ከተማ፥ ብዛዕባ ‹PIP›ኩም፡ መንገዲ ትምህርትኹም ወይ መቕጻዕቲ ምምሕዳር ከተማ።
obligations-objection-at-duo = ናብ ‹DUO›፥ ብዛዕባ ግዜኹም፡ ‹verlenging›፡ ‹vrijstelling›፡ ‹ontheffing›፡ ልቓሕ ወይ መቕጻዕቲ ‹DUO›።
obligations-objection-free = ተቓውሞ (‹bezwaar›) ምቕራብ ብናጻ እዩ።
obligations-objection-heard = ቅድሚ ውሳነ ታሪኽኩም ክትነግሩ ይፍቀደኩም።
obligations-objection-language = ብኻልእ ቋንቋ ትጽሕፉ ዶ? ሽዑ ትርጉም ክሓቱኹም ይኽእሉ።
obligations-objection-no-suspension = ክትጽበዩ ከለኹም እቲ ውሳነ ይሰርሕ። ስለዚ ውህደት ቀጽሉ።
obligations-objection-help = ብተቓውሞ (‹bezwaar›) ሓገዝ ትደልዩ ዶ? ደውሉ ናብ
obligations-late-title = ደንጒየ ድየ?
obligations-late-post = ብፖስታ፥ ደብዳቤኹም ቅድሚ መወዳእታ እቲ ግዜ ስደዱ። ድሕሪኡ ኣብ ውሽጢ ሰሙን ክበጽሕ ኣለዎ።
obligations-late-reason = ደንጒኹም፡ ግን ናትኩም ጌጋ ኣይነበረን ዶ? ይኹን እምበር ተቓውሞ (‹bezwaar›) ኣቕርቡን ግለጹን።
obligations-late-office = ናብ ጌጋ ኣድራሻ ሰዲድኩም ዶ? ደብዳቤኹም ይመሓላለፍ። ቅድም ዝበጽሓሉ መዓልቲ ይቑጸር።
obligations-next-title = ድሕሪኡ እንታይ ይኸውን?
obligations-next-weeks = ድሕሪ እቲ ግዜ ኣብ ውሽጢ ሽዱሽተ ሰሙን ውሳነ ትረኽቡ። ምስ ኮሚተ ዓሰርተ ክልተ ሰሙን እዩ። ሽዱሽተ ሰሙን ክውስኽ ይኽእል።
obligations-next-court = ምስቲ ሓድሽ ውሳነ ኣይትሰማምዑን ዶ? ሽዑ ኣብ ውሽጢ ሽዱሽተ ሰሙን ናብ ቤት ፍርዲ ይግባይ (‹beroep›) ክትብሉ ትኽእሉ።
obligations-next-exam = ውጽኢት ፈተና ባዕሉ ናብ ዳኛ ከተቕርብዎ ኣይትኽእሉን።
obligations-slow-title = ደንጒዮም ይውስኑ ድዮም?
obligations-slow-notice = ከም ዝደንጎዩ ዝገልጽ ደብዳቤ (‹ingebrekestelling›) ስደዱ። ድሕሪኡ ገና ክልተ ሰሙን ኣለዎም።
obligations-slow-penalty = ሽዑ እውን ኣይወሰኑን ዶ? ምናልባት ኣብ መዓልቲ { $amount } ትረኽቡ (‹dwangsom›)። እዚ መጠን ናይ { $year } እዩ።

obligations-consequences-title = እንተዘይተዓወትኩምከ?
obligations-group-nothing = ‹DUO› ንዓኹም ጉጅለ ኣይጠቐሰትን። ንዓኹም እንታይ ከም ዝሰርሕ ን‹DUO› ሕተቱ።
obligations-group-unclear = ‹DUO› ኣብ ኣየናይ ጉጅለ ከም ዘለኹም ብንጹር ኣይትብልን። ንዓኹም እንታይ ከም ዝሰርሕ ን‹DUO› ሕተቱ።
obligations-asylum-still = ድሕሪ ናይ መወዳእታ መዓልቲ ግዜኹም እውን ክትዋሃዱ ኣለኩም።
obligations-asylum-loan = ብምኽንያት እዚ ‹DUO› ናይ ቀደም ልቓሕ ክትመልሱ ኣይትሓተኩምን።
obligations-asylum-talk = ብግዜኡ ኣይትውድኡን ዶ? ምስ ምምሕዳር ከተማኹም ተዛረቡ። ይሕግዘኩም።
obligations-fine-possible = ብግዜኡ ኣይወዳእኩምን፡ ጌጋ ድማ ናትኩም ድዩ? ሽዑ ‹DUO› መቕጻዕቲ ክትህበኩም ትኽእል። ሓድሽ ግዜ እውን ትረኽቡ።
obligations-fine-no-forecast = እዚኦም እቶም ዝለዓሉ መጠናት እዮም። መቕጻዕቲ ትረኽቡ ወይስ ኣይትረኽቡን እዚ መተግበሪ ኣቐዲሙ ኣይነግርን።
obligations-fine-route = ‹DUO›፥ መንገዲ ትምህርቲ ብግዜኡ እንተዘይተወዲኡ፡ እንተበዝሐ
obligations-fine-parts = ‹DUO›፥ ‹PVT› ወይ ‹MAP› ብግዜኡ እንተዘይተገይሩ፡ ንነፍሲ ወከፍ ክፋል
obligations-fine-intake = ምምሕዳር ከተማ፥ ድሕሪ መጠንቀቕታ ናብ ሰፊሕ ዝርርብ እንተዘይመጺእኩም
obligations-fine-traject = ምምሕዳር ከተማ፥ እንተዘይተሓባቢርኩም፡ እንተበዝሐ ንነፍሲ ወከፍ ግዜ
obligations-fine-blame = ናትኩም ጌጋ ኣይነበረን ዶ? ብግዜኡ ንገርዎም። መረጋገጺታትኩም ዓቅቡ።
obligations-as-of = መጠን ናይ { $date }።

obligations-money-title = ክንደይ ይኽፈል?
obligations-free-title = ኩሉ ግዜ ብናጻ
obligations-free-pvt-map = ‹PVT›ን ‹MAP›ን ንኹሉ ሰብ ብናጻ እዮም።
obligations-free-objection = ተቓውሞ (‹bezwaar›) ምቕራብ ብናጻ እዩ።
obligations-asylum-offer = ምምሕዳር ከተማ ንመንገዲ ትምህርትኹም ዝሰማማዕ ኮርስ የቕርበልኩም። ባዕልኹም ኣይትኸፍልዎን።
obligations-asylum-attempts = ገለ ፈተናታት ብናጻ ክትፍተኑ ትኽእሉ። ክንደይ ግዜ ምዃኑ ኣብ «ምዕባለ» ርኣዩ።
obligations-asylum-no-loan = ንዓኹም ካብ ‹DUO› ልቓሕ የለን። ንኮርስኹም ኣየድልየኩምን።
obligations-exam-fee = ሓደ ፈተና ብደረጃ A2፡ ወይ ‹KNM›
obligations-staatsexamen-fee = ሓደ ክፋል ናይ ‹Staatsexamen›
obligations-loan-self = ኮርስኹም ባዕልኹም ትመርጹን ትኸፍሉን። ካብ ‹DUO› ገንዘብ ክትልቅሑ ትኽእሉ።
obligations-loan-rule = እንተበዝሐ እዚ መጠን ክትልቅሑ ትኽእሉ። ክንደይ ክትልቅሑ ከም እትኽእሉ ኣብ ኣታዊኹም ይምርኮስ።
obligations-loan-max = ልቓሕ፡ እንተበዝሐ
obligations-loan-quarter = ‹DUO› ኣብ ነፍሲ ወከፍ ሰለስተ ወርሒ እንተበዝሐ ትኸፍል
obligations-loan-month = ምምላስ፡ እንተወሓደ ኣብ ወርሒ
obligations-loan-income = ‹DUO› ኣታዊኹምን ኣታዊ መጻምድትኹምን ትርኢ።
obligations-loan-for = እቲ ልቓሕ ምልክት ጽሬት (‹keurmerk›) ኣብ ዘለዎ ቤት ትምህርቲ ንዝግበር ኮርስን ንፈተናታትን እዩ።
obligations-loan-repay = ነቲ ልቓሕ ምስ ወለድ እንተበዝሐ ኣብ ዓሰርተ ዓመት ትመልስዎ። ውሑድ ኣታዊ ኣለኩም ዶ? ሽዑ ዝወሓደ ትኸፍሉ ወይ ዋላ ሓንቲ ኣይትኸፍሉን።
obligations-loan-letter = መዓስ ምምላስ ከም እትጅምሩ ኣብ ደብዳቤ ‹DUO› ተጻሒፉ ኣሎ።

obligations-rights-title = ካልኦት መሰላት
obligations-right-alone = ኣብ ሰፊሕ ዝርርብ በይንኹም፡ ብዘይ ስድራቤትኩም፡ ክትዛረቡ ይፍቀደኩም።
obligations-right-adapted = ኣብ ፈተና ሓገዝ የድልየኩም ዶ? ንኣብነት ዝያዳ ግዜ። ብግዜኡ ን‹DUO› ሕተቱ።
obligations-right-see = ብዛዕባኹም እንታይ ሓበሬታ ከም ዘሎ ክትርእዩ ይፍቀደኩም። ጌጋታት ክቕየር ክትሓቱ ይፍቀደኩም።
