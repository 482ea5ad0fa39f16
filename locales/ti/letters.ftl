# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = ደብዳቤ ምርዳእ
letters-lead = ደብዳቤ መጺኡኩም ዶ? ኣየናይ ደብዳቤ ምዃኑ ምረጹ። ሽዑ እንታይ ክትገብሩ ከም ዘለኩም ተንብቡ።
letters-who = 1. እቲ ደብዳቤ ካብ መን እዩ?
letters-who-hint = ኣብ ላዕሊ ናይቲ ደብዳቤ ርኣዩ።
letters-from-duo = ካብ ‹DUO›
letters-from-gemeente = ካብ ምምሕዳር ከተማ
letters-from-other = ካብ ካልእ ሰብ ወይ ትካል
letters-which = 2. ኣየናይ ምሉእ ሓሳብ ኣብቲ ደብዳቤ ኣሎ?
letters-which-hint = ነቲ ንደብዳቤኹም ዝያዳ ዝመስል ምሉእ ሓሳብ ኣናድዩ።
letters-none = ደብዳቤኹም ኣብዚ የለን ዶ?
letters-none-text = ናብ ምምሕዳር ከተማኹም ደውሉ፡ ወይ ነቲ ደብዳቤ ናብ ዝቕጽል ዝርርብኩም ሒዝኩምዎ ኪዱ። ነቲ ደብዳቤ ኣይትደርብይዎ።
letters-other-text = እዚ መተግበሪ ካብ ‹DUO›ን ካብ ምምሕዳር ከተማን ብዛዕባ ውህደት ዝመጽእ ደብዳቤታት ጥራይ ይፈልጥ። እንታይ ክትገብሩ ከም ዘለኩም ኣይትፈልጡን ዶ? ናብ ምምሕዳር ከተማኹም ደውሉ።
letters-again = ካልእ ደብዳቤ ምረጹ
letters-open = እዚ ደብዳቤ እንታይ እዩ?
letters-sentence = እዚ ምሉእ ሓሳብ ኣብቲ ደብዳቤ ኣሎ
letters-what = እዚ እንታይ እዩ?
letters-do = እንታይ ክትገብሩ ኣለኩም?
letters-when = ክሳብ መዓስ?
letters-not = ዋላ ሓንቲ እንተዘይገበርኩም እንታይ ይኸውን?
letters-help = መን ይሕግዘኩም?
letters-help-text = ደውሉ እሞ ኣየናይ ደብዳቤ ከም ዘለኩም ንገሩ። ክትከዱ ከለኹም ነቲ ደብዳቤ ሒዝኩምዎ ኪዱ።
letters-when-none = እዚ ደብዳቤ ናይ መወዳእታ መዓልቲ የብሉን።
letters-when-letter = እቲ ናይ መወዳእታ መዓልቲ ኣብቲ ደብዳቤ ተጻሒፉ ኣሎ። ንሕና ነዚ መዓልቲ ኣይንፈልጦን ኢና።
letters-when-signed-out = ናይ ገዛእ ርእስኹም ዕለት ንምርኣይ እተዉ።
letters-when-six-weeks = ሽዱሽተ ሰሙን ግዜ ኣለኩም። እዚ ካብ ዕለት ናይቲ ደብዳቤ ኣብ ንጽባሒቱ ይጅምር።
letters-when-ours = ነዚ ዕለት ባዕልና ሓሲብናዮ። ኣብ ደብዳቤኹም ካልእ ዕለት ኣሎ ዶ? ሽዑ እቲ ደብዳቤኹም እዩ ዝሰርሕ።

letter-kennisgeving = ክትዋሃዱ ግዴታ ከም ዘለኩም ዝገልጽ ደብዳቤ (‹kennisgeving›)
letter-kennisgeving-key = ክትዋሃዱ ግዴታ ኣለኩም።
letter-kennisgeving-what = ‹DUO› ክትዋሃዱ ግዴታ ከም ዘለኩም ትጽሕፍ። ግዜኹም ገና ኣይጀመረን። ቅድም ካብ ምምሕዳር ከተማ ውጥን ትረኽቡ።
letter-kennisgeving-do = ነቲ ደብዳቤ ዓቅብዎ። ምምሕዳር ከተማ ንዝርርብ ክሳብ ዝዕድመኩም ተጸበዩ።
letter-kennisgeving-not = ሕጂ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። ድሕሪ ዓሰርተ ሰሙን ገና ውጥን ኣይረኸብኩምን ዶ? ናብ ምምሕዳር ከተማኹም ደውሉ።

letter-intake = ዕድመ ን‹brede intake› (ሰፊሕ ዝርርብ)
letter-intake-key = ብዛዕባ ውህደትኩም ንዝግበር ዝርርብ ንዕድመኩም።
letter-intake-what = ምምሕዳር ከተማ ብዛዕባ ትምህርቲ፡ ስራሕ፡ ጥዕናን ስድራቤትን ምሳኹም ክዛረብ ይደሊ። ድሕሪኡ ምምሕዳር ከተማ ውጥንኩም ይገብር። በይንኹም፡ ብዘይ ስድራቤት፡ ክትመጹ ይፍቀደኩም።
letter-intake-do = ናብቲ ዝርርብ ኪዱ። ክትከዱ ኣይትኽእሉን ዶ? ብዝቐልጠፈ ደውሉ። ኣስተርጓሚ እንተድልዩኩም፡ ኣስተርጓሚ ክህልወኩም ሕተቱ።
letter-intake-not = እንተዘይመጺእኩም መጠንቀቕታ ትረኽቡ። ድሕሪኡ ምምሕዳር ከተማ መቕጻዕቲ ክህበኩም ይኽእል።

letter-pip = ውጥንኩም (‹PIP›)
letter-pip-key = ምስዚ ደብዳቤ ብሕታዊ ውጥን ውህደትን ተሳትፎን ትረኽቡ።
letter-pip-what = እዚ ውጥንኩም እዩ። ውሳነ ምምሕዳር ከተማ እዩ። ናይ ውህደት ግዜኹም ድሕሪ ዕለት ናይ መጀመርታ ውጥንኩም ይጅምር።
letter-pip-do = ነቲ ውጥን ምስ ዝሕግዘኩም ሰብ ኣንብብዎ። ኣብቲ ውጥን ዘሎ ግበሩ። ኣይትሰማምዑን ዶ? ተቓውሞ (‹bezwaar›) ኣቕርቡ።
letter-pip-not = ሽዑ እቲ ውጥን ይሰርሕ። ድሕሪ ሽዱሽተ ሰሙን ተቓውሞ (‹bezwaar›) ከተቕርቡ ኣይትኽእሉን ኢኹም።

letter-meeting = ዕድመ ንዝርርብ
letter-meeting-key = ብዛዕባ ምዕባለኹም ንዝግበር ዝርርብ ተዓዲምኩም ኣለኹም።
letter-meeting-what = ምምሕዳር ከተማ ትምህርትኹምን ውጥንኩምን ከመይ ይኸይድ ከም ዘሎ ምሳኹም ክዛረብ ይደሊ።
letter-meeting-do = ናብቲ ዝርርብ ኪዱ። ክትከዱ ኣይትኽእሉን ዶ? ቅድሚ መዓልቲ እቲ ዝርርብ ደውሉ።
letter-meeting-not = ደጋጊምኩም እንተዘይመጺእኩም፡ ምምሕዳር ከተማ ከጠንቅቐኩምን መቕጻዕቲ ክህበኩምን ይኽእል።

letter-warning = መጠንቀቕታ ካብ ምምሕዳር ከተማ
letter-warning-key = ናብ ቆጸራኹም ኣይመጻእኩምን። እዚ መጠንቀቕታ እዩ።
letter-warning-what = ብርእይቶ ምምሕዳር ከተማ ኣብ ውህደት ብእኹል ትሳተፉ የለኹምን። እዚ ገና መቕጻዕቲ ኣይኮነን።
letter-warning-do = ናብ ምምሕዳር ከተማ ደውሉ። ስለምንታይ ከም ዘይመጻእኩም ንገሩ፡ ንኣብነት ሓሚምኩም ስለ ዝነበርኩም። ሓድሽ ቆጸራ ግበሩ፡ ብርግጽ ድማ ናብኡ ኪዱ።
letter-warning-not = ሽዑ ምምሕዳር ከተማ መቕጻዕቲ ክህበኩም ይኽእል።

letter-gemeente-fine = መቕጻዕቲ ካብ ምምሕዳር ከተማ
letter-gemeente-fine-key = መቕጻዕቲ ንህበኩም ኣለና።
letter-gemeente-fine-what = ኣብ ውህደት ብእኹል ስለ ዘይተሳተፍኩም ምምሕዳር ከተማ መቕጻዕቲ ይህበኩም።
letter-gemeente-fine-do = ኣይትሰማምዑን ዶ? ናብ ምምሕዳር ከተማ ተቓውሞ (‹bezwaar›) ኣቕርቡ። ክትከፍሉ ኣይትኽእሉን ዶ? ደውሉ እሞ «በብቑሩብ ክኸፍል ይፍቀደኒ ዶ?» ኢልኩም ሕተቱ።
letter-gemeente-fine-not = ድሕሪ ሽዱሽተ ሰሙን ተቓውሞ (‹bezwaar›) ከተቕርቡ ኣይትኽእሉን ኢኹም። ሽዑ ክትከፍሉ ኣለኩም።

letter-reminder = መዘኻኸሪ ካብ ‹DUO›
letter-reminder-key = ናይ ውህደት ግዜኹም ክውዳእ ቀሪቡ።
letter-reminder-what = ‹DUO› ናይ መወዳእታ መዓልቲ ግዜኹም ከም ዝቐረበ ትጽሕፍ።
letter-reminder-do = እንታይ ከም ዝተረፈኩም ርኣዩ። ብዘይ ናትኩም ጌጋ ብግዜኡ ክትውድኡ እንተዘይክኢልኩም፡ ካብ ‹DUO› ተወሳኺ ግዜ (‹verlenging›) ሕተቱ።
letter-reminder-not = ብግዜኡ ኣይወዳእኩምን፡ ጌጋ ድማ ናትኩም ድዩ? ሽዑ ‹DUO› መቕጻዕቲ ክትህበኩም ትኽእል። ፍቓድ ዑቕባ ኣለኩም ዶ? ሽዑ ካብ ‹DUO› መቕጻዕቲ ኣይትረኽቡን።

letter-announcement = ደብዳቤ፥ ምናልባት መቕጻዕቲ ትረኽቡ
letter-announcement-key = ግዜኹም ስለ ዝሓለፈ መቕጻዕቲ ክንህበኩም መዲብና ኣለና።
letter-announcement-what = ‹DUO› ብግዜኡ ከም ዘይወዳእኩም ትሓስብ። እዚ ገና መቕጻዕቲ ኣይኮነን። ቅድም ስለምንታይ ብግዜኡ ከም ዘይወዳእኩም ክትነግሩ ይፍቀደኩም።
letter-announcement-do = ስለምንታይ ብግዜኡ ከም ዘይወዳእኩም ን‹DUO› ጽሓፉ። መረጋገጺ ምስኡ ስደዱ፡ ንኣብነት ብዛዕባ ሕማም። ካብ ምምሕዳር ከተማኹም ሓገዝ ሕተቱ።
letter-announcement-not = ሽዑ ‹DUO› ብዘይ ናትኩም መብርሂ ትውስን።

letter-duo-fine = መቕጻዕቲ ካብ ‹DUO›
letter-duo-fine-key = ብግዜኡ ስለ ዘይተዋሃድኩም መቕጻዕቲ ትረኽቡ።
letter-duo-fine-what = ‹DUO› መቕጻዕቲ ትህበኩም። ንምውህሃድ ሓድሽ ግዜ እውን ትረኽቡ።
letter-duo-fine-do = ኣይትሰማምዑን ዶ? ናብ ‹DUO› ተቓውሞ (‹bezwaar›) ኣቕርቡ። ፍቓድ ዑቕባ ኣለኩም ዶ? ሽዑ ናብ ምምሕዳር ከተማኹም ደውሉ፡ ምኽንያቱ ‹DUO› ፍቓድ ዑቕባ ንዘለዎም ሰባት መቕጻዕቲ ኣይትህብን እያ።
letter-duo-fine-not = ድሕሪ ሽዱሽተ ሰሙን ተቓውሞ (‹bezwaar›) ከተቕርቡ ኣይትኽእሉን ኢኹም። ሽዑ ክትከፍሉ ኣለኩም።

letter-extension-yes = ተወሳኺ ግዜ (‹verlenging›) ትረኽቡ
letter-extension-yes-key = ናይ ውህደት ግዜኹም ተናዊሑ።
letter-extension-yes-what = ‹DUO› ተወሳኺ ግዜ ትህበኩም። ናይ መወዳእታ መዓልቲ ግዜኹም ሓድሽ ዕለት ኣለዎ።
letter-extension-yes-do = ነቲ ሓድሽ ዕለት ጽሓፍዎ። ትምህርትኹምን ፈተናታትኩምን ቀጽሉ።
letter-extension-yes-not = ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። እቲ ተወሳኺ ግዜ ይሓጽረኩም ዶ? ሽዑ ተቓውሞ (‹bezwaar›) ከተቕርቡ ትኽእሉ።

letter-extension-no = ተወሳኺ ግዜ ኣይትረኽቡን
letter-extension-no-key = ተወሳኺ ግዜ ዝሓተትኩምዎ ተነጺጉ።
letter-extension-no-what = ‹DUO› ተወሳኺ ግዜ ኣይትህበኩምን። ናይ መወዳእታ መዓልቲ ግዜኹም ከም ዘለዎ ይጸንሕ።
letter-extension-no-do = ኣይትሰማምዑን ዶ? ናብ ‹DUO› ተቓውሞ (‹bezwaar›) ኣቕርቡ። ካብ ምምሕዳር ከተማኹም ሓገዝ ሕተቱ።
letter-extension-no-not = ሽዑ ናይ መወዳእታ መዓልቲ ግዜኹም ከም ዘለዎ ይጸንሕ። ድሕሪ ሽዱሽተ ሰሙን ተቓውሞ (‹bezwaar›) ከተቕርቡ ኣይትኽእሉን ኢኹም።

letter-result = ውጽኢት ፈተና
letter-result-key = እዚ ውጽኢት ናይ ፈተናኹም እዩ።
letter-result-what = ሓሊፍኩም ወይስ ኣይሓለፍኩምን ተንብቡ። ነጥቢ ኣይትረኽቡን።
letter-result-do = ኣይሓለፍኩምን ዶ? ነቲ ፈተና ደጊምኩም ክትገብርዎ ይፍቀደኩም። ንፈተና ከመይ ከም እትለማመዱ ምስ ቤት ትምህርትኹም ተዛረቡ። ንፈተና ብግዜኡ ተመዝገቡ።
letter-result-not = ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። ኣንጻር ውጽኢት ተቓውሞ (‹bezwaar›) ከተቕርቡ ኣይትኽእሉን ኢኹም።

letter-exempt = ውሳነ ብዛዕባ ነጻ ምግባር (‹vrijstelling›) ወይ ፍሉይ ነጻ ምግባር (‹ontheffing›)
letter-exempt-key = ብዛዕባ ነጻ ምግባርኩም ወይ ፍሉይ ነጻ ምግባርኩም ውሳነ ወሲድና።
letter-exempt-what = ‹DUO› ክትገብርዎ ዘይትግደዱ ነገር ኣሎ ወይስ የለን ወሲና።
letter-exempt-do = ገና ክትገብርዎ ዘለኩም ኣንብቡ። ኣይትሰማምዑን ዶ? ናብ ‹DUO› ተቓውሞ (‹bezwaar›) ኣቕርቡ።
letter-exempt-not = ሽዑ እቲ ውሳነ ይሰርሕ። ድሕሪ ሽዱሽተ ሰሙን ተቓውሞ (‹bezwaar›) ከተቕርቡ ኣይትኽእሉን ኢኹም።

letter-done = ውህደት ወዲእኩም
letter-done-key = ግዴታ ውህደትኩም ኣማሊእኩም።
letter-done-what = ‹DUO› ውህደት ከም ዝወዳእኩም ትጽሕፍ። እንቋዕ ሓጎሰኩም!
letter-done-do = ነዚ ደብዳቤን ዲፕሎማኹም ወይ ምስክር ወረቐትኩምን ጽቡቕ ጌርኩም ዓቅቡ።
letter-done-not = ድሕሪ ሕጂ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
