# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = ብሓባር ርኣዩ
together-lead = ውህደትኩም ምስ ካልእ ሰብ ብሓባር ርኣዩ። ነፍሲ ወከፍ ኣብ ናይ ገዛእ ርእሱ ስልኪ፡ ብናይ ገዛእ ርእሱ ቋንቋ።
together-open = ምስ ሰብ ብሓባር ርኣዩ
together-group = ብሓባር
together-how-choose = ኣብ ጠረጴዛ ዝቐርብ ንስኹም ትመርጹ። ንሱ ጥራይ ይርአ።
together-how-yes = መን ምሳኹም ክርኢ ከም ዝደሊ ትርእዩ። እወ ወይ ኣይፋል ንስኹም ትብሉ።
together-how-stop = ኩሉ ግዜ ብሓንቲ መጠወቒት ጠጠው ከተብሉ ትኽእሉ። ባዕሉ እውን ጠጠው ይብል፥ ምስ ትኸዱ፡ ከምኡውን ድሕሪ ሓደ ሰዓት።
together-how-private = ጉጅለኹም፡ ናይ መንበሪ ፍቓድኩምን ጥዕናኹምን ፈጺሙ ኣብ ጠረጴዛ ኣይቀርብን።
together-choose = ኣብ ጠረጴዛ እንታይ ተቐምጡ?
together-choose-hint = ሓንቲ ወይ ካብኡ ንላዕሊ ካርድታት ምረጹ። ደሓር ከተልዕልዎም ትኽእሉ።
together-choose-deadlines = ግዜ ገደባትን መሰላትን
together-choose-letters = መልእኽትታት ናይ ምምሕዳር ከተማ
together-delicate = እዚ ብዛዕባ ውሳነ ወይ ገንዘብ እዩ።
together-interpreter-title = ብዛዕባ ገንዘብ፡ መቕጻዕቲ ወይ ጥዕናኹም ድዩ?
together-interpreter = ሽዑ ሞያዊ ኣስተርጓሚ ክህልወኩም ሕተቱ። ስድራቤት ነዚ ክትርጉሙ ኣይግደዱን። ናብ ምምሕዳር ከተማኹም ደውሉ እሞ ከምዚ በሉ፥ ‹ik wil graag een tolk›።
together-start = ብሓባር ምርኣይ ጀምሩ
together-nothing-to-choose = ሕጂ ኣብ ጠረጴዛ ዝቕመጥ የለን። ደሓር ደጊምኩም ፈትኑ።

# A running table
together-nobody = ክሳብ ሕጂ ምሳኹም ዝርኢ የለን
together-with = { $count ->
    [one] { $names } ምሳኹም ይርእዩ ኣለዉ
   *[other] { $names } ምሳኹም ይርእዩ ኣለዉ
}
together-until = ባዕሉ ኣብ { $time } ጠጠው ይብል።
together-stop = ብሓባር ምርኣይ ጠጠው ኣብሉ
together-waiting = { $name } ምሳኹም ክርእዩ ይደልዩ
together-same-number = { $name } ነዚ ቁጽሪ እውን ይርእዩ ድዮም?
together-yes = እወ፡ ልክዕ እዩ
together-no = ኣይፋል፡ ምሳይ ክርኢ ኣይደልን
together-doubt = ትጠራጠሩ ዶ? ሽዑ ኣይፋል በሉ። ኩሉ ግዜ ሓድሽ ኮድ ክትገብሩ ትኽእሉ።
together-is-guest = ብዘይ ምእታው ይሳተፍ
together-is-helper = ሓጋዚ፡ ብናይ ገዛእ ርእሱ ‹DigiD› ዝኣተወ
together-is-coach = ኣማኻሪ፡ ብምምሕዳር ከተማ ዝኣተወ
together-invite-title = ሰብ ምሳኹም ዝርእየሉ መንገዲ
together-invite-more = ካልእ ሰብ እውን ክርኢ ፍቐዱ
together-invite-scan = እቲ ካልእ ሰብ ካመራኡ ናብዚ ኮድ የቕንዕ።
together-invite-qr = QR ኮድ ንምርኣይ
together-invite-type = ካመራ የለን? ሽዑ እቲ ካልእ ሰብ ነዚ ኣድራሻ ይጽሕፍ፥
together-invite-words = ድሕሪኡ ነዘን ሽዱሽተ ቃላት፥
together-invite-until = እተን ቃላት ሓደ ግዜ ይሰርሓ፡ ክሳብ { $time }።
together-invite-used = እቲ ኮድ ድሮ ኣገልጊሉ፡ ወይ ድሕሪ ሕጂ ኣይሰርሕን።
together-invite-again = ሓድሽ ኮድ ግበሩ
together-table = ኣብ ጠረጴዛ
together-table-empty = ኣብ ጠረጴዛ ዋላ ሓንቲ የለን። ሕጂ ዋላ ሓደ ሰብ ገለ ኣይርእን።
together-point-hint = ኣብ ሓደ መስመር ጠውቑ። ሽዑ እቲ መስመር ኣብቲ ካልእ ሰብ እውን ይበርህ።
together-add = ካልእ ካርድ ኣብ ጠረጴዛ ኣቐምጡ
together-lost = ርክብ ተቛሪጹ። ደጊምና ንፍትን ኣለና።
together-pointed = ሓደ ሰብ ናብ መስመር # የመልክት ኣሎ።
together-refresh = ሓድሽ ነገር እንተሃልዩ ርኣዩ
together-banner-label = ብሓባር ምርኣይ
together-banner-nobody = ብሓባር ምርኣይ ጀሚርኩም ኣለኹም።
together-banner-waiting = ሓደ ሰብ እወ ክትብልዎ ይጽበ ኣሎ።
together-banner-open = ርኣዩ
together-banner-stop = ጠጠው ኣብሉ

# The way in
join-title = ምስ ሰብ ብሓባር ምርኣይ
join-link = ንምርኣይ ዝኸውን ኮድ ኣለኒ
join-coach-link = ንኣማኸርቲ ናይ ምምሕዳር ከተማ
join-lead-words = ሽዱሽተ ቃላት ረኺብኩም ዲኹም? ኣብዚ ጽሓፍወን። ክትኣትዉ ኣየድልየኩምን።
join-lead-code = ሓደ ሰብ ምስኡ ክትርእዩ ይሓትት ኣሎ። ክትኣትዉ ኣየድልየኩምን።
join-words = እተን ሽዱሽተ ቃላት
join-words-hint = እተን ቃላት በዚ ቅደም ተኸተል ጽሓፍወን፡ ኣብ መንጎአን ክፍተት ግደፉ።
join-name = ስምኩም
join-name-hint = ከምዚ ጌሩ እቲ ካልእ ሰብ ንስኹም ምዃንኩም ይፈልጥ።
join-as = ከም { $name } ትርእዩ።
join-go = ብሓባር ርኣዩ
join-only-table = እቲ ካልእ ሰብ ኣብ ጠረጴዛ ዘቐምጦ ጥራይ ትርእዩ።
join-language = ኩሉ ብናይ ገዛእ ርእስኹም ቋንቋ ተንብቡ።
join-nothing-kept = ኣብ ስልክኹም ዋላ ሓንቲ ኣይተርፍን።
join-coach-title = ኣብ ምምሕዳር ከተማ ትሰርሑ ዲኹም?
join-coach-text = ሽዑ መጀመርታ ከም ኣማኻሪ እተዉ። ሽዑ እቲ ካልእ ሰብ ብሓቂ ንስኹም ምዃንኩም ይርኢ።
join-coach-sign-in = ከም ኣማኻሪ እተዉ
join-helper-sign-in = ብናይ ገዛእ ርእሰይ ‹DigiD› እተዉ
join-helper-lead = { $name } ኣብ ውህደቶም ክትሕግዝዎም ይሓቱኹም ኣለዉ።
join-helper-can = ክትርእዩን ሕቶ ከተዳልዉን ትኽእሉ። ዋላ ሓንቲ ኣይትሰዱን።
join-helper-own = ብናይ ገዛእ ርእስኹም ‹DigiD› ትኣትዉ፡ ፈጺሙ ብናይ ካልእ ሰብ ኣይኮነን።
join-helper-accept = እወ፡ ክሕግዝ እደሊ
join-coach-lead = { $name } ከም ኣማኻሪ ምስኦም ክትርእዩ ይደልዩ።
join-coach-can = ክትርእዩን ብሓባር ስምምዓት ክትገብሩን ትኽእሉ። ዋላ ሓንቲ ኣይትሰዱን።
join-coach-accept = እወ፡ ብሓባር ክርኢ እየ
join-kinds = ክትርእይዎ ዝተፈቐደ
join-until = ክሳብ { $date } (እዚ መዓልቲ ሓዊሱ)
join-then-yes = ድሕሪኡ { $name } ገና እወ ክብሉ ኣለዎም።
join-signed-in = ከም { $name } ኣቲኹም ኣለኹም።

# The other side
table-title = ብሓባር ምርኣይ
table-waiting = { $name } እወ ክሳብ ዝብሉ ተጸበዩ
table-number = { $name } ነዚ ቁጽሪ እውን ይርእዩ፥
table-you-are = ከም { $name } ትሳተፉ።
table-with = ምስ { $name } ትርእዩ ኣለኹም
table-you = ኣብ ካርድ ‘ንስኹም’ እንተሎ፡ ብዛዕባ { $name } እዩ።
table-private = እዚ ሓበሬታ ናይ { $name } እዩ። ንባዕልኹም ሓዝዎ።
table-empty = ሕጂ ኣብ ጠረጴዛ ዋላ ሓንቲ የለን።
table-leave = ምርኣይ ጠጠው ኣብሉ
table-over-title = ብሓባር ምርኣይ ተወዲኡ
table-over = ሕጂ ሓበሬታ ኣይትርእዩን ኢኹም። ብሓባር ስለ ዝረኣኹም የቐንየልና።
table-over-again = ደጊምኩም ክትርእዩ ትደልዩ ዲኹም? ሓድሽ ኮድ ሕተቱ።

# Cards
card-lit = ኣብዚ
card-remove = ካርድ { $number } ኣልዕሉ
card-decisions = ውሳነታት ብዛዕባ ግዜን ነጻ ምግባርን (‹vrijstelling›)
card-letter = መልእኽቲ፥ { $subject }
card-letter-unnamed = መልእኽቲ ካብ ምምሕዳር ከተማ
card-letter-sent = ኣብ { $date } ተላኢኹ
card-letter-attachment = መተሓሓዚ፥ { $name }
card-bring = ሒዝኩም ምጹ፥ { $what }
card-exam = ፈተና
card-school = ኣብ ቤት ትምህርቲ
card-part-unseen = ኣብዚ ኣይንርእዮን
card-not-here = ነዚ ኣብዚ ኣይነርእዮን።
card-empty = ኣብዛ ካርድ ሕጂ ዋላ ሓንቲ የለን።
card-gone = እዛ ካርድ ድሕሪ ሕጂ የላን።
card-too-long = እቲ ዝተረፈ ኣብዛ ካርድ ኣይኣክልን።

# Kinds of data
kind-obligation = ግዴታን ግዜን
kind-intake = ‹Brede intake›ን ‹leerbaarheidstoets›ን
kind-plan = ውጥን (‹PIP›)
kind-guidance = ‹Voorinburgering›ን ማሕበራዊ ሓገዝን
kind-hours = ሰዓታት ትምህርትን ኩነታት ቤት ትምህርትን
kind-exams = ፈተናታት፡ ‹PVT›ን ‹MAP›ን
kind-appointments = ቆጸራታት
kind-messages = ዕማማትን መልእኽትታትን
kind-decisions = ውሳነታት ‹DUO›
kind-fines = መቕጻዕትታት
kind-money = ወጻኢታትን ልቓሕን

# What went wrong with a form
form-error-no-card = መጀመርታ ካርድ ምረጹ።
form-error-no-name = ስምኩም ጽሓፉ።
form-error-no-category = እቲ ካልእ ሰብ ክርእዮ ዝኽእል ምረጹ።
form-error-no-text = መጀመርታ ጽሑፍ ጽሓፉ።
form-error-too-long = እዚ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
form-error-code-unknown = እዚ ኮድ ኣይሰርሕን፡ ወይ ድሕሪ ሕጂ ኣይሰርሕን። ሓድሽ ኮድ ሕተቱ።
form-error-words-unknown = እዘን ቃላት ኣይሰርሓን፡ ወይ ድሕሪ ሕጂ ኣይሰርሓን። ኣረጋግጽወን፡ ወይ ሓደስቲ ሕተቱ።
form-error-too-many-tries = ብዙሕ ግዜ ተፈቲኑ። ሓድሽ ኮድ ሕተቱ።
form-error-needs-digid = መጀመርታ ብናይ ገዛእ ርእስኹም ‹DigiD› እተዉ።
form-error-needs-coach = መጀመርታ ከም ኣማኻሪ ናይ ምምሕዳር ከተማ እተዉ።
form-error-own-invitation = እዚ ናይ ገዛእ ርእስኹም ዕድመ እዩ። ንካልእ ሰብ ሃብዎ።
form-error-not-fresh = ደጊምኩም እተዉ። ድሕሪኡ ነዚ ክትቅይሩ ትኽእሉ።
form-error-gone = እዚ ድሕሪ ሕጂ የለን። ሕጂ ከመይ ከም ዘሎ ኣብዚ ገጽ ርኣዩ።
form-error-no-who = ቅድም ንመን ክትዕድሙ ከም እትደልዩ ምረጹ።
