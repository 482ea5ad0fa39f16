# Progress: what is done, what is open, and that effort counts.
progress-title = ምዕባለ
progress-lead = ኣብዚ እንታይ ከም ዝተወድአን እንታይ ከም ዝተረፈኩምን ትርእዩ።
progress-route = መንገዲ ትምህርትኹም (‹leerroute›)
progress-parts-title = ክፋላትኩም
progress-parts-nothing = ገና ‹PIP› (ውጥን) የብልኩምን። ስለዚ ኣየኖት ክፋላት ክትገብሩ ከም ዘለኩም ገና ኣይንፈልጥን። ምምሕዳር ከተማ ነቲ ውጥን ምሳኹም ይገብሮ።
progress-summary = { $total ->
    [one] ካብ { $total } ክፋል { $done } ተወዲኡ
   *[other] ካብ { $total } ክፋላት { $done } ተወዲኡ
}
progress-summary-unknown = { $count ->
    [one] { $count } ክፋል ሕጂ ኣይንፈልጦን።
   *[other] { $count } ክፋላት ሕጂ ኣይንፈልጦን።
}
progress-only-duo = ውህደት ወዲእኩም ወይስ ኣይወዳእኩምን ‹DUO› ጥራይ ትውስን። ብዛዕብኡ ደብዳቤ ትረኽቡ።

progress-group-language = ቋንቋ ሆላንድ
progress-group-society = ሆላንድን ስራሕን
progress-group-hours = ሰዓታት
progress-group-end = መወዳእታ

progress-part-taalschakel = ‹Taalschakeltraject›
progress-part-cursusuren = ሰዓታት ትምህርቲ
progress-part-participatieuren = ሰዓታት ተሳትፎ (‹participatie›)
progress-part-pvt = ‹PVT›፥ መግለጺ ተሳትፎ
progress-part-map = ‹MAP›፥ ስራሕን ተሳትፎን
progress-part-eindgesprek = ናይ መወዳእታ ዝርርብ ‹Z-route›
progress-part-level = ዘድሊ፥ ደረጃ { $level }
progress-part-attempts = { $count ->
    [one] { $count } ግዜ ተፈቲንኩም። ነፍሲ ወከፍ ፈተነ ጠቓሚ እዩ።
   *[other] { $count } ግዜ ተፈቲንኩም። ነፍሲ ወከፍ ፈተነ ጠቓሚ እዩ።
}
progress-part-attempts-done = { $count ->
    [one] ድሕሪ { $count } ፈተነ ተዓዊትኩም
   *[other] ድሕሪ { $count } ፈተነታት ተዓዊትኩም
}

progress-state-done = ተወዲኡ
progress-state-exempt = ነጻ ምግባር
progress-state-dispensed = ፍሉይ ነጻ ምግባር
progress-state-busy = ይካየድ ኣሎ
progress-state-open = ገና ዘይተገብረ
progress-state-not-known = ሕጂ ኣይንፈልጦን
progress-state-check = ሕተቱ
progress-state-ask-gemeente = ንምምሕዳር ከተማ ሕተቱ
progress-why-exempt = እዚ ድሮ ትኽእልዎ ኢኹም። ድሕሪ ሕጂ ክትገብርዎ ኣየድልየኩምን።
progress-why-dispensed = እዚ ክትገብሩ ከም ዘይትግደዱ ‹DUO› ወሲና።
progress-why-not-known = መልሲ ኣይረኸብናን። ስራሕኩም ኣይጠፍአን።
progress-why-check = እቲ ሓበሬታ ምሉእ ኣይኮነን ወይ ይፈላለ። ኣየናይ ልክዕ ምዃኑ ን{ $gemeente } ሕተቱ።
progress-why-ask-gemeente = እዚ ተወዲኡ ወይስ ኣይተወድአን { $gemeente } ጥራይ ይፈልጥ። ንሕና ክንሓትቶ ኣይንኽእልን።
progress-on-decision = ውሳነ ናይ
progress-on-signed = ዝተፈረመሉ
progress-on-talk = ዝርርብ ኣብ
progress-on-exam = ውጽኢት ናይ
progress-on-other = ዕለት

progress-hours-title = ሰዓታትኩም
progress-hours-nothing = ገና ዝፍለጥ ሰዓታት የብልኩምን።
progress-hours-of = { $count } ካብ { $norm } ሰዓት
progress-hours-only = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓት
}
progress-hours-enough = እኹል ሰዓታት ኣለኩም። ዝያዳ ሰዓታት ኩሉ ግዜ ይፍቀድ።
progress-hours-apart = ነዚ ሰዓታት ኣይንድምሮን። ሓደ ሰዓት ኣብ ክልተ መስመር ክጽሓፍ ይኽእል።
progress-hours-by = ብመሰረት { $party }
progress-indicative = መመላኽቲ
progress-kind-school = ትምህርቲ ኣብ ቤት ትምህርቲ
progress-kind-nt2 = ትምህርቲ ሆላንድኛ (‹NT2›)
progress-kind-knm = ትምህርቲ ‹KNM›
progress-kind-intake = ትምህርቲ ኣብ ግዜ ሰፊሕ ዝርርብ
progress-kind-participation = ተሳትፎ (‹participatie›)
progress-kind-participation-lessons = ከም ትምህርቲ ዝቑጸር ተሳትፎ
progress-kind-begeleiding = ማሕበራዊ ሓገዝ
progress-absent-excused = { $count ->
    [one] { $count } ሰዓት ተሪፍኩም፡ ብጽቡቕ ምኽንያት
   *[other] { $count } ሰዓት ተሪፍኩም፡ ብጽቡቕ ምኽንያት
}
progress-absent-unexcused = { $count ->
    [one] { $count } ሰዓት ተሪፍኩም፡ ብዘይ ጽቡቕ ምኽንያት
   *[other] { $count } ሰዓት ተሪፍኩም፡ ብዘይ ጽቡቕ ምኽንያት
}

progress-exams-title = ፈተናታትኩም
progress-exams-nothing = ‹DUO› ገና ናትኩም ውጽኢት የብላን።
progress-exams-tried = { $count ->
    [one] { $count } ፈተና ጌርኩም።
   *[other] { $count } ፈተናታት ጌርኩም።
}
progress-exams-passed = { $count ->
    [one] { $count } ግዜ ሓሊፍኩም።
   *[other] { $count } ግዜ ሓሊፍኩም።
}
progress-exams-effort = ነፍሲ ወከፍ ፈተነ ትጽዕሩ ከም ዘለኹም የርኢ።
progress-exams-date = እቲ ዕለት ‹DUO› ውጽኢት ዝጸሓፈትሉ መዓልቲ እዩ። ‹DUO› ብዛዕባ ዝለዓለ ብዝሒ ፈተነታት ኣይትጠቅስን።
progress-reason-verwijtbaar = ውጽኢት የለን። ‹DUO› ንስኹም ክትከላኸልዎ ምኸኣልኩም ትብል።
progress-reason-niet-verwijtbaar = ውጽኢት የለን። ‹DUO› ንስኹም ክትከላኸልዎ ኣይምኸኣልኩምን ትብል።
progress-reason-afgemeld = ውጽኢት የለን። ምዝገባኹም ሰሪዝኩም ነይርኩም።
progress-reason-absent = ውጽኢት የለን። ኣብቲ ፈተና ኣይነበርኩምን።

progress-attempts-title = ናይ ብናጻ ፈተነታት
progress-attempts-nothing = ‹DUO› ንዓኹም ናይ ብናጻ ፈተነታት ኣይጠቐሰትን። መሰል ዑቕባ ዘለዎም ሰባት ጥራይ ይረኽብዎ።
progress-attempts-left = { $count ->
    [one] ገና { $count } ብናጻ
   *[other] ገና { $count } ብናጻ
}
progress-attempts-asylum = መሰል ዑቕባ ኣለኩም። ስለዚ መንግስቲ መጀመርታ ፈተነታትኩም ይኸፍል። ድሕሪኡ ባዕልኹም ትኸፍሉ።
progress-attempts-balance = እዚ ቁጽሪ ካብ ‹DUO› እዩ። ባዕልና ኣይንሕስቦን።

progress-school-title = ኣብ ቤት ትምህርቲ ከመይ ይኸይድ ኣሎ
progress-school-nothing = ቤት ትምህርቲ ቋንቋ ብዛዕባዚ ገና ዋላ ሓንቲ ኣየመሓላለፈን።
progress-school-number = ቤት ትምህርቲ ቁጽሪ { $number }
progress-school-level = ደረጃ { $level }
progress-school-indicative = እዚ ቤት ትምህርቲ ዝርእዮ እዩ። ውጽኢት ፈተና ኣይኮነን።
progress-presence = ኣብ ትምህርቲ ምህላው
progress-presence-never = ኣይፋል
progress-presence-sometimes = ሓድሓደ ግዜ እወ፡ ሓድሓደ ግዜ ኣይፋል
progress-presence-always = ኩሉ ግዜ
progress-effort = ጻዕሪ
progress-effort-enough = እኹል
progress-effort-not-enough = ገና እኹል ኣይኮነን
progress-result-poor = ድኹም
progress-result-fair = ቁሩብ ድኹም
progress-result-enough = እኹል
progress-result-good = ጽቡቕ
progress-result-excellent = ብጣዕሚ ጽቡቕ

progress-after-title = ድሕሪኡ እንታይ ይመጽእ?
progress-after-B = ኩሎም ክፋላት ወዲእኩም ዶ? ሽዑ ዲፕሎማ ውህደት (‹inburgeringsdiploma›) ትረኽቡ።
progress-after-O = ኩሎም ክፋላት ወዲእኩም ዶ? ሽዑ ዲፕሎማ ውህደት (‹inburgeringsdiploma›) ትረኽቡ። ድሕሪኡ ትምህርቲ ክትቅጽሉ ትኽእሉ።
progress-after-Z = ኩሎም ክፋላት ጌርኩም ዶ? ሽዑ ካብ ምምሕዳር ከተማ ምስክር ወረቐት ውህደት (‹inburgeringscertificaat›) ትረኽቡ።
progress-after-duo = ‹DUO› ከም ዘማላእኩም (‹voldaan›) ምስ ጸሓፈት ወዲእኩም ማለት እዩ።
progress-after-course = መወዳእታ ኮርስኹም መወዳእታ ውህደትኩም ኣይኮነን።
progress-after-naturalisation = ምስክር ወረቐት ውህደት (‹inburgeringscertificaat›) ጥራይ ዜግነት ሆላንድ ንምርካብ እኹል ኣይኮነን። ብዛዕባዚ ብግዜኡ ንምምሕዳር ከተማኹም ሕተቱ።

progress-route-title = መንገዲ ትምህርተይ እንታይ ማለት እዩ?
progress-route-B = ኣብ ‹B1-route› ሆላንድኛ ብደረጃ B1 ትመሃሩ። ሓሙሽተ ፈተና ትገብሩ፥ ምንባብ፡ ምስማዕ፡ ምጽሓፍ፡ ምዝራብን ‹KNM›ን።
progress-route-O = ኣብ ‹onderwijsroute› ድሕሪኡ ትምህርቲ ንምክትታል ሆላንድኛ ትመሃሩ። ‹taalschakeltraject› (ናይ ምድላው መደብ ቋንቋ) ትከታተሉ።
progress-route-Z = ኣብ ‹Z-route› ህይወትኩም ባዕልኹም ንምምራሕ ሆላንድኛ ትመሃሩ። ትምህርቲ ትከታተሉ። ፈተና ቋንቋ ክትገብሩ ኣይትግደዱን።
progress-route-unknown = ነዚ መንገዲ ትምህርቲ ኣይንፈልጦን። እንታይ ማለት ምዃኑ ንምምሕዳር ከተማኹም ሕተቱ።
progress-afschalen-title = ደረጃ B1 ኣዝዩ ከቢድ ድዩ?
progress-afschalen-what = ሽዑ ሓድሓደ ግዜ ብደረጃ A2 ክትፍተኑ ይፍቀደኩም። እዚ ‹afschalen› ይበሃል።
progress-afschalen-rule = ቅድም 600 ሰዓት ትምህርቲ ሆላንድኛ (‹NT2›) ክትከታተሉ ኣለኩም። እኹል ክትጽዕሩ እውን ኣለኩም። ምምሕዳር ከተማ ይውስን።
progress-afschalen-how = ትምህርቲ ‹KNM› ኣብቲ 600 ሰዓት ኣይቑጸርን። ብደረጃ A2 ክትፍተኑ እንተደሊኹም፡ ነቲ ኣብ ምምሕዳር ከተማ እትውከስዎ ሰብ ሕተቱ።

progress-wrong-title = ልክዕ ዘይኮነ ነገር ኣሎ ዶ?
progress-wrong-hours = ሰዓታትኩም ልክዕ ኣይኮነን ዶ? ቅድም ንቤት ትምህርቲ ቋንቋኹም ሕተቱ። ድሕሪኡ ናብ ምምሕዳር ከተማ ደውሉ።
progress-wrong-exam = ውጽኢት ልክዕ ኣይኮነን ዶ? ን‹DUO› ሕተቱ።
progress-wrong-proof = መረጋገጺታትኩም ዓቅቡ፥ ዝርዝር ተሳትፎ፡ ደብዳቤታትን ኢመይላትን።
