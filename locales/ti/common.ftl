# Tigrinya. Source: locales/nl. Dutch legal terms stay between ‹ and ›.
app-name = ውህደተይ
skip-to-content = ናብ ትሕዝቶ ኪዱ
sign-out = ውጽኡ
language-link = ቋንቋ
language-menu = ቋንቋኹም ምረጹ
nav-label = ቀንዲ ዝርዝር
nav-start = መጀመርታ
nav-dossier = ዶሴ
nav-appointments = ቆጸራታት
nav-messages = መልእኽትታት
nav-more = ተወሳኺ
nav-unread = { $count ->
    [one] { $count } ሓድሽ መልእኽቲ
   *[other] { $count } ሓደስቲ መልእኽትታት
}
time-of-day = ሰዓት { $time }
gemeente-unknown = ምምሕዳር ከተማ ብኮድ { $code }
footer-call = ሕቶ ኣለኩም? ደውሉ ናብ
footer-not-paper = እዚ መተግበሪ ንፖስታ ኣይትክእን እዩ። ደብዳቤታትኩም እውን ኣንብቡ።

session-warning = ንገለ ግዜ ዋላ ሓንቲ ኣይገበርኩምን። ድሕሪ 2 ደቒቕ ካብዚ መተግበሪ ከነውጽኣኩም ኢና።
session-final-warning = ድሕሪ 2 ደቒቕ ካብዚ መተግበሪ ከነውጽኣኩም ኢና። ድሕሪኡ እንደገና ክትኣትዉ ትኽእሉ።
session-extend = ገና ኣለኹ

notice-sign-in-cancelled = ምእታው ኣቋሪጽኩም። እንደገና ክትፍትኑ ትኽእሉ።
notice-sign-in-failed = ምእታው ኣይተዓወተን። እንደገና ፈትኑ። እንተዘይሰሪሑ ናብ ምምሕዳር ከተማኹም ደውሉ።
notice-sign-in-unavailable = ሕጂ ምእታው ኣይከኣልን እዩ። ደሓር ፈትኑ፡ ወይ ናብ ምምሕዳር ከተማኹም ደውሉ።
notice-session-ended = ንገለ ግዜ ዋላ ሓንቲ ስለዘይገበርኩም ወጺእኩም ኣለኹም። ንምቕጻል እንደገና እተዉ።
notice-signed-out = ወጺእኩም ኣለኹም።
notice-extended = ክትቅጽሉ ትኽእሉ። ኣቲኹም ትጸንሑ።

# Who says so
party-duo = ‹DUO›
party-gemeente = ምምሕዳር ከተማ
party-coa = ‹COA›
party-taalaanbieder = ቤት ትምህርቲ ቋንቋ
party-begeleiding = ማሕበራዊ ሓገዝ
party-inlogdienst = ኣገልግሎት ምእታው
source-line = ካብ { $party }፡ ኣብ { $asked } ተሓቲቱ።
source-as-of = ክሳብ እዚ ዕለት (እዚ መዓልቲ ሓዊሱ) ይፍለጥ፥
source-formal = እዚ ወግዓዊ እዩ።
source-indicative = እዚ መመላኽቲ እዩ፡ ወግዓዊ ውሳነ ኣይኮነን።

# States of a section
section-not-known = እዚ ሕጂ ኣይንፈልጦን ኢና
section-part-not-known = ክፋሉ ሕጂ ኣይንፈልጦን ኢና
section-whom-to-call = ሕጂ ክትፈልጡ ትደልዩ ዶ? ናብ { $gemeente } ደውሉ፥ { $phone }።
section-retry = እንደገና ፈትኑ
section-busy = እንደገና ንሓትት ኣለና።
section-refreshed = እዚ ክፋል ተሓዲሱ ኣሎ።
section-still-unknown = ገና ኣይንፈልጦን ኢና። ደሓር ፈትኑ።
section-dropped = { $count ->
    [one] { $count } ሓበሬታ ከነርኢ ኣይንኽእልን ኢና።
   *[other] { $count } ሓበሬታታት ከነርኢ ኣይንኽእልን ኢና።
}
unknown-value = ዘይፍለጥ ዋጋ፥ { $value }
dispute-title = እቲ ሓበሬታ ይፈላለ
dispute-ask = ኣየናይ ልክዕ ምዃኑ ን{ $party } ሕተቱ።

reason-unreachable = { $party } ሕጂ ክርከብ ኣይከኣልን። ስለዚ እዚ ይጎድለና፥ { $what }።
reason-timed-out = { $party } ሕጂ መልሲ ኣይህብን ዘሎ። ስለዚ እዚ ይጎድለና፥ { $what }።
reason-unreadable = መልሲ { $party } ከነንብቦ ኣይከኣልናን። ስለዚ እዚ ይጎድለና፥ { $what }።
reason-wrong-person = መልሲ { $party } ልክዕ ኣይኮነን። ኣይነርእዮን ኢና። ስለዚ እዚ ይጎድለና፥ { $what }።
reason-not-allowed = { $party } እዚ ሓበሬታ ነዚ ምምሕዳር ከተማ ክህብ ኣይፍቀዶን እዩ፥ { $what }።
reason-not-connected = { $party } ገና ኣይተኣሳሰረን። ስለዚ እዚ ይጎድለና፥ { $what }።
reason-no-consent = ነዚ እነናድዮ እወ እንተበልኩምን ዝተረጋገጸ ኢመይል እንተሃልዩኩምን ጥራይ እዩ። ስለዚ እዚ ይጎድለና፥ { $what }።
reason-not-asked = እዚ ሕጂ ን{ $party } ኣይሓተትናን፥ { $what }።

call-duo-plicht = ግዴታ ውህደት ከም ዘለኩም ወይ ከም ዘየብልኩም
call-duo-plicht-historie = ታሪኽ ግዴታ ውህደትኩም
call-duo-doelgroep = ጉጅለኹም
call-duo-doelgroep-historie = ታሪኽ ጉጅለኹም
call-duo-lbt = ውጽኢት ‹leerbaarheidstoets› (ፈተና ዓቕሚ ምምሃር)
call-duo-termijn = ናይ ውህደት ግዜኹም
call-duo-termijn-historie = ታሪኽ ግዜኹም
call-duo-gebeurtenissen = ፍጻመታት ኣብ ‹DUO›
call-duo-verlengingen = ምንዋሕ ግዜኹም (‹verlenging›)
call-duo-vrijstellingen = ነጻ ምግባር (‹vrijstelling›)
call-duo-ontheffingen = ፍሉይ ነጻ ምግባር (‹ontheffing›)
call-duo-pip = ውጥንኩም (‹PIP›) ኣብ ‹DUO›
call-duo-map = ዕለት ዝርርብ ‹MAP›
call-duo-pvt = ን‹PVT› ዝፈረምኩምሉ ዕለት
call-duo-uren = ሰዓታትኩም
call-duo-examens = ፈተናታትኩም
call-duo-gratispogingen = ናይ ብናጻ ፈተነታት
call-duo-boetes = መቕጻዕቲ ‹DUO›
call-duo-instellingen = ኣስማት ኣብያተ ትምህርቲ ቋንቋ
call-gemeente-pip = ውጥንኩም ኣብ ምምሕዳር ከተማ
call-gemeente-intake = ‹brede intake› (ሰፊሕ ዝርርብ)
call-gemeente-voorinburgering = ኣቐዲሙ ዝተገብረ ምድላው ኣብ ‹COA›
call-gemeente-begeleiding = ማሕበራዊ ሓገዝኩም
call-gemeente-aanbieder = ኣብ ቤት ትምህርቲ ዘለኩም ምዕባለ
call-gemeente-taken = ካብ ምምሕዳር ከተማ ዝመጹ ዕማማት
call-gemeente-berichten = መልእኽትታት ምምሕዳር ከተማ
call-gemeente-afspraken = ቆጸራታት

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (መንገዲ ትምህርቲ)
leerroute-Z = ‹Z-route› (መንገዲ ርእሰ-ምኽኣል)
onderdeel-LE = ምንባብ
onderdeel-LU = ምስማዕ
onderdeel-SC = ምጽሓፍ
onderdeel-SP = ምዝራብ
onderdeel-KNM = ‹KNM› (ፍልጠት ሕብረተሰብ ሆላንድ)
uitslag-Geslaagd = ሓሊፍኩም
uitslag-Gezakt = ኣይሓለፍኩምን
uitslag-Geen = ውጽኢት የለን
indeling-asielstatushouder = ፍቓድ ዑቕባ ዘለዎ ሰብ
indeling-gezinsmigrant = ብስድራቤት ወይ ብኻልእ ምኽንያት ዝመጸ ስደተኛ

# The old law, and no running obligation
law-old-title = ንዓኹም እቲ ኣረጊት ሕጊ ይሰርሕ፥ ‹Wet inburgering 2013›።
law-old-text = እዚ መተግበሪ ንዓኹም ዕለታት ኣይሕስብን እዩ። ኣብ ‹Mijn Inburgering› ናይ ‹DUO› ርኣዩ፡ ወይ ናብ ‹DUO› ደውሉ።
law-ended-title = ‹DUO› ከምዚ ትብል፥ ሕጂ ክትዋሃዱ ኣይትግደዱን ኢኹም።
law-ended-text = ምኽንያትን ዕለትን ኣብዚ ይርከብ፥
law-paused-title = ውህደትኩም ሕጂ ጠጠው ኢሉ ኣሎ።
law-paused-text = ግዝያዊ ነጻ ምግባር (‹vrijstelling›) ኣለኩም። ብዛዕብኡ ዝያዳ ኣብዚ ይርከብ፥
two-show = ተወሳኺ ቋንቋ፥ { $language }
two-stop = { $language } ጥራይ
two-choose = ካልኣይ ቋንቋ ምረጹ
aloud-read = ብድምጺ ይንበበለይ
aloud-page = እዚ ገጽ ብድምጺ ይንበበለይ
aloud-pause = ንግዚኡ ጠጠው ኣብሉ
aloud-continue = ቀጽሉ
aloud-stop = ጠጠው ኣብሉ
aloud-no-voice = ስልክኹም ነዚ ቋንቋ ድምጺ የብሉን። ስለዚ ብድምጺ ምንባብ ኣይከኣልን።
translation-machine = ነዚ ገጽ ኮምፒተር ተርጒምዎ። ነቲ ትርጉም ገና ሰብ ኣይመርመሮን። እቲ ብሆላንድኛ ዘሎ ጽሑፍ እዩ ዝሰርሕ።
translation-stale = ሓደ ክፋል ናይዚ ገጽ ብሆላንድኛ እዩ። እቲ ትርጉም ገና ኣይተወድአን።
