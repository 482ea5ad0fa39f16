# The PIP.
plan-title = ውጥንኩም (‹PIP›)
plan-lead = ኣብዚ ውጥን ብኸመይ ከም እትዋሃዱ ተጻሒፉ ኣሎ። ምስ ምምሕዳር ከተማ ትገብርዎ።
plan-core-title = እቲ ውሳነ
plan-nothing = ገና ውጥን የብልኩምን።
plan-route = መንገዲ ትምህርትኹም (‹leerroute›)
plan-level = ደረጃ
plan-level-b1 = ደረጃ B1። ኣብ ውጥንኩም ካልእ ደረጃ የለን።
plan-level-z = ናይ ቋንቋ ደረጃ ክትበጽሑ ኣይትግደዱን። ዓቕምኹም ዝፈቕዶ ትመሃሩ።
plan-level-unknown = ኣብ ውጥንኩም ደረጃ የለን።
plan-date = ዕለት እቲ ውጥን
plan-gemeente = ዝገበሮ
plan-previous-gemeente = እዚ ውጥን ናይ ዝሓለፈ ምምሕዳር ከተማኹም እዩ። ሓድሽ ምምሕዳር ከተማኹም ብተመሳሳሊ መንገዲ ትምህርቲ ሓድሽ ውጥን ይገብር።
plan-aim-b = ሆላንድኛ ክሳብ ደረጃ B1 ትመሃሩ።
plan-aim-o = ድሕሪኡ ትምህርቲ ንምክትታል ሆላንድኛ ትመሃሩ።
plan-aim-z = ሆላንድኛ ትመሃሩ፡ ኣብ ሆላንድ ምስታፍ እውን ትመሃሩ።
plan-not-yet-title = ውጥንኩም ገና ክመጽእ እዩ
plan-not-yet = ምምሕዳር ከተማ ቅድም ምሳኹም ይዛረብ። እዚ ዝርርብ ‹brede intake› (ሰፊሕ ዝርርብ) ይበሃል። ድሕሪኡ ውጥንኩም ትረኽቡ።
plan-due = ምምሕዳር ከተማ ውጥንኩም ክገብር ኣለዎ። ናይ መወዳእታ መዓልቲ ንዕኡ { $date } እዩ።
plan-due-own = ነዚ ባዕልና ሓሲብናዮ፥ ድሕሪ ደብዳቤ ‹DUO› ዓሰርተ ሰሙን።
plan-not-yet-call = ዋላ ሓንቲ ኣይሰማዕኩምን ዶ? ናብ ምምሕዳር ከተማኹም ደውሉ።

plan-content-title = እንታይ ተሰማሚዕኩም
plan-content-nothing = ምምሕዳር ከተማ ኣብዚ ንዓኹም ዝኸውን ስምምዓት የብሉን።
plan-contact = እትውከስዎ ሰብ
plan-goals = ዕላማኹም
plan-wishes = ድሌታትኩም
plan-wishes-words = እዚ ኣብ ውጥንኩም ብሆላንድኛ ተጻሒፉ ኣሎ።
plan-agreements = ስምምዓት
plan-agreement-by = መን ይገብሮ፥ { $who }
plan-agreement-from = ካብ { $date } ጀሚሩ
plan-agreement-until = ክሳብ { $date } (እዚ መዓልቲ ሓዊሱ)
plan-parts = ሰዓታትን ዝርርባትን
plan-intensity = ሰዓታት ትምህርቲ፡ ብግምት
plan-intensity-value = ብጠቕላላ { $hours } ሰዓት
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = ዝርርባት ብዛዕባ ምዕባለኹም
plan-a2 = ፈተናታት ብደረጃ A2 ክትገብሩ ይፍቀደኩም ዶ?
plan-to-progress = ምዕባለኹም ርኣዩ
plan-ontzorgen-title = ምምሕዳር ከተማ ቀዋሚ ወጻኢታትኩም ይኸፍል ዶ?
plan-ontzorgen = ምምሕዳር ከተማ ኣብ መጀመርታ ሽዱሽተ ወርሒ ቀዋሚ ወጻኢታትኩም ይኸፍል። እዚ ክራይ ገዛ፡ መብራህትን ጋዝን፡ ማይን መድሕን ጥዕናን እዩ። እቲ ገንዘብ ካብ ናይ ገንዘብ ሓገዝኩም (‹uitkering›) ይመጽእ። እዚ ‹financieel ontzorgen› ይበሃል።
plan-ontzorgen-ask = ንዓኹም ዝምልከት ኣብ ውጥንኩም ተጻሒፉ ኣሎ። ነቲ እትውከስዎ ሰብ ሕተቱ።
plan-attention = { $count ->
    [one] { $count } ብሕታዊ ነጥቢ። ንስኹም ጥራይ ትርእይዎ። ንምኽፋት ጠውቑ።
   *[other] { $count } ብሕታዊ ነጥብታት። ንስኹም ጥራይ ትርእይዎ። ንምኽፋት ጠውቑ።
}
plan-attention-note = ሰብ ምሳኹም ይርኢ ዶ ኣሎ? መሊስኩም ዕጸውዎ።
plan-document = ምምሕዳር ከተማ ነዚ ውጥን ብወረቐት እውን ኣለዎ። ቅዳሕ ካብቲ እትውከስዎ ሰብ ሕተቱ።

plan-objection-title = ምስ ውጥንኩም ኣይትሰማምዑን ዶ?
plan-objection-until = ኣንጻር ውጥንኩም ክሳብ { $date } (እዚ መዓልቲ ሓዊሱ) ተቓውሞ (‹bezwaar›) ከተቕርቡ ትኽእሉ።
plan-objection-over = ኣንጻር እዚ ውጥን ተቓውሞ ንምቕራብ ዝነበረ ሽዱሽተ ሰሙን ሓሊፉ።
plan-objection-own = ካብ ዕለት እቲ ውጥን ሽዱሽተ ሰሙን ንሕስብ። ነቲ ውጥን ደሓር ተቐቢልኩምዎ ዶ? እምበኣር ዝያዳ ግዜ ኣለኩም።
plan-objection-how = ተቓውሞ (‹bezwaar›) ምቕራብ ብናጻ እዩ። ነቲ ውጥን ዝገበረ ምምሕዳር ከተማ ደብዳቤ ጽሓፉ። ክትጽበዩ ከለኹም ውጥንኩም ከም ወትሩ ይሰርሕ።
plan-to-rights = ኩሎም መሰላትኩምን ናይ ግዜ ገደባትኩምን ርኣዩ
plan-earlier = { $count ->
    [one] { $count } ዝሓለፈ ውጥን
   *[other] { $count } ዝሓለፉ ውጥናት
}

plan-goal-work = ብክፍሊት ምስራሕ
plan-goal-business = ናይ ገዛእ ርእስኹም ትካል
plan-goal-education = ትምህርቲ፡ በቲ መንግስቲ ንተማሃሮ ዝህቦ ገንዘብ
plan-goal-work-able = ዓቕምኹም ዝፈቕዶ ብክፍሊት ምስራሕ
plan-goal-work-ready = ንስራሕ ምድላው
plan-goal-society = ኣብ ሕብረተሰብ ምስታፍ
plan-status-concept = ገና ናይ መወዳእታ ኣይኮነን
plan-status-vastgesteld = ጸዲቑ
plan-status-vervangen = ብሓድሽ ውጥን ተተኪኡ
plan-status-ingetrokken = ተሳሒቡ

plan-what-title = እንታይ ማለት እዩ?
plan-what-b = ‹B1-route› እንታይ እዩ?
plan-what-b-text = ሆላንድኛ ክሳብ ደረጃ B1 ትመሃሩ፡ ኣርባዕተ ፈተና ቋንቋ ትገብሩ። ‹KNM›፡ ‹PVT›ን ‹MAP›ን እውን ትገብሩ። ድሕሪኡ ዲፕሎማ ትረኽቡ።
plan-what-o = ‹onderwijsroute› እንታይ እዩ?
plan-what-o-text = ኣብ ሆላንድ ትምህርቲ ንምክትታል ሆላንድኛ ትመሃሩ። ‹taalschakeltraject› (ናይ ምድላው መደብ ቋንቋ) ትከታተሉ፡ ‹PVT› እውን ትገብሩ። ድሕሪኡ ዲፕሎማ ትረኽቡ።
plan-what-z = ‹Z-route› እንታይ እዩ?
plan-what-z-text = 800 ሰዓት ትምህርቲ ትከታተሉ። ‹PVT›ን ‹MAP›ን እውን ትገብሩ። ፍቓድ ዑቕባ ዘለዎም ሰባት 800 ሰዓት ኣብ ሕብረተሰብ እውን ይሳተፉ። ድሕሪኡ ምስክር ወረቐት ትረኽቡ። እቲ ምስክር ወረቐት ንበይኑ ዜግነት ሆላንድ ንምርካብ እኹል ኣይኮነን።
