# Progress: what is done, what is open, and that effort counts.
progress-title = Pêşketin
progress-lead = Li vir hûn dibînin çi qediya û divê hûn hê çi bikin.
progress-route = Rêya we ya fêrbûnê
progress-parts-title = Beşên we
progress-parts-nothing = ‹PIP› (plana we) hê tune. Loma em hê nizanin divê hûn kîjan beşan bikin. Şaredarî û hûn planê bi hev re çêdikin.
progress-summary = { $total ->
    [one] Ji { $total } beşê { $done } qediya
   *[other] Ji { $total } beşan { $done } qediyan
}
progress-summary-unknown = { $count ->
    [one] Li ser { $count } beşê em niha nizanin.
   *[other] Li ser { $count } beşan em niha nizanin.
}
progress-only-duo = Tenê ‹DUO› biryar dide ka we entegrasyon qedandiye. Li ser vê nameyek ji we re tê.

progress-group-language = Zimanê holandî
progress-group-society = Holanda û kar
progress-group-hours = Saet
progress-group-end = Qedandin

progress-part-taalschakel = ‹Taalschakeltraject› (kursa zimên berî perwerdeyê)
progress-part-cursusuren = Saetên dersê
progress-part-participatieuren = Saetên beşdarbûnê (‹participatie›)
progress-part-pvt = ‹PVT›: daxuyaniya beşdariyê
progress-part-map = ‹MAP›: kar û beşdarbûn
progress-part-eindgesprek = Axaftina dawî ya ‹Z-route›
progress-part-level = Hewce ye: asta { $level }
progress-part-attempts = { $count ->
    [one] We { $count } car îmtîhan da. Her ceribandin hêja ye.
   *[other] We { $count } car îmtîhan da. Her ceribandin hêja ye.
}
progress-part-attempts-done = { $count ->
    [one] Piştî { $count } ceribandinê hûn bi ser ketin
   *[other] Piştî { $count } ceribandinan hûn bi ser ketin
}

progress-state-done = Qediya
progress-state-exempt = Azadkirin
progress-state-dispensed = Efûkirin
progress-state-busy = Dom dike
progress-state-open = Hê maye
progress-state-not-known = Niha em nizanin
progress-state-check = Bipirsin
progress-state-ask-gemeente = Ji şaredariyê bipirsin
progress-why-exempt = Hûn jixwe vê dizanin. Êdî ne hewce ye ku hûn vê bikin.
progress-why-dispensed = ‹DUO› biryar da ku ne hewce ye hûn vê bikin.
progress-why-not-known = Bersiv ji me re nehat. Keda we winda nebûye.
progress-why-check = Agahî kêm in, an ne wek hev in. Li vir bipirsin ka kîjan rast e: { $gemeente }.
progress-why-ask-gemeente = Tenê ev şaredarî dizane ka ev qediyaye: { $gemeente }. Em nikarin vê bibînin.
progress-on-decision = Tarîxa biryarê
progress-on-signed = Tarîxa îmzeyê
progress-on-talk = Tarîxa axaftinê
progress-on-exam = Tarîxa encamê
progress-on-other = Tarîx

progress-hours-title = Saetên we
progress-hours-nothing = Hê saetên we nehatine qeydkirin.
progress-hours-of = Ji { $norm } saetan { $count } saet
progress-hours-only = { $count ->
    [one] { $count } saet
   *[other] { $count } saet
}
progress-hours-enough = Saetên we bes in. Hûn her tim dikarin zêdetir bikin.
progress-hours-apart = Em van saetan li hev zêde nakin. Dibe ku heman saet di du rêzan de hebe.
progress-hours-by = Li gorî: { $party }
progress-indicative = Tenê nîşanek
progress-kind-school = Dersên li dibistanê
progress-kind-nt2 = Dersên holandî (‹NT2›)
progress-kind-knm = Dersên ‹KNM›
progress-kind-intake = Dersên di dema axaftinên destpêkê de (‹brede intake›)
progress-kind-participation = Beşdarbûn (‹participatie›)
progress-kind-participation-lessons = Beşdarbûna ku wek ders tê hesibandin
progress-kind-begeleiding = Alîkariya civakî
progress-absent-excused = { $count ->
    [one] { $count } saet hûn nehatin, bi sedemeke baş
   *[other] { $count } saet hûn nehatin, bi sedemeke baş
}
progress-absent-unexcused = { $count ->
    [one] { $count } saet hûn nehatin, bê sedemeke baş
   *[other] { $count } saet hûn nehatin, bê sedemeke baş
}

progress-exams-title = Îmtîhanên we
progress-exams-nothing = Li ‹DUO› hê encamên we tune ne.
progress-exams-tried = { $count ->
    [one] We { $count } îmtîhan da.
   *[other] We { $count } îmtîhan dan.
}
progress-exams-passed = { $count ->
    [one] Hûn { $count } car bi ser ketin.
   *[other] Hûn { $count } car bi ser ketin.
}
progress-exams-effort = Her ceribandin nîşan dide ku hûn hewl didin.
progress-exams-date = Tarîx ew roj e ku ‹DUO› encam nivîsand. ‹DUO› nabêje ku hûn herî zêde çend car dikarin biceribînin.
progress-reason-verwijtbaar = Encam tune. Li gorî ‹DUO› we dikaribû rê li ber vê bigirta.
progress-reason-niet-verwijtbaar = Encam tune. Li gorî ‹DUO› ev ne sûcê we bû.
progress-reason-afgemeld = Encam tune. We berê gotibû ku hûn nayên.
progress-reason-absent = Encam tune. Hûn nehatin îmtîhanê.

progress-attempts-title = Ceribandinên bêpere
progress-attempts-nothing = ‹DUO› ji bo we ceribandinên bêpere nanivîse. Tenê kesên bi mafê penaberiyê wan distînin.
progress-attempts-left = { $count ->
    [one] hê { $count } bêpere
   *[other] hê { $count } bêpere
}
progress-attempts-asylum = Mafê we yê penaberiyê heye. Loma dewlet pereyê ceribandinên we yên pêşî dide. Paşê hûn bi xwe didin.
progress-attempts-balance = Ev hejmar ji ‹DUO› tê. Em wê bi xwe hesab nakin.

progress-school-title = Li dibistanê çawa diçe
progress-school-nothing = Dibistana zimên hê tiştek li ser vê neşandiye.
progress-school-number = dibistana bi hejmara { $number }
progress-school-level = asta { $level }
progress-school-indicative = Ev ew e ku dibistan dibîne. Ev ne encama îmtîhanê ye.
progress-presence = Hatina we ji bo dersan
progress-presence-never = hûn nehatin
progress-presence-sometimes = carinan hatin, carinan na
progress-presence-always = hûn her tim hatin
progress-effort = Hewldan
progress-effort-enough = bes e
progress-effort-not-enough = hê ne bes e
progress-result-poor = lawaz
progress-result-fair = navîn
progress-result-enough = bes e
progress-result-good = baş
progress-result-excellent = gelekî baş

progress-after-title = Paşê çi tê?
progress-after-B = We hemû beş qedandin? Wê demê hûn ‹inburgeringsdiploma› (dîplomaya entegrasyonê) distînin.
progress-after-O = We hemû beş qedandin? Wê demê hûn ‹inburgeringsdiploma› (dîplomaya entegrasyonê) distînin. Paşê hûn dikarin bixwînin.
progress-after-Z = We hemû beş kirin? Wê demê şaredarî ‹inburgeringscertificaat› (sertîfîkaya entegrasyonê) dide we.
progress-after-duo = Gava ‹DUO› dinivîse ‹voldaan› (we her tişt kir), wê demê we qedandiye.
progress-after-course = Dawiya kursa we ne dawiya entegrasyona we ye.
progress-after-naturalisation = Tenê ‹inburgeringscertificaat› têrê nake ku hûn bibin welatiyê Holandayê. Vê di wextê xwe de ji şaredariyê bipirsin.

progress-route-title = Rêya min a fêrbûnê çi ye?
progress-route-B = Di ‹B1-route› de hûn heta asta B1 fêrî holandî dibin. Hûn pênc îmtîhanan didin: xwendin, guhdarîkirin, nivîsandin, axaftin û ‹KNM›.
progress-route-O = Di ‹onderwijsroute› de hûn fêrî holandî dibin, da ku paşê perwerdeyekê bixwînin. Hûn diçin ‹taalschakeltraject› (kursa zimên berî perwerdeyê).
progress-route-Z = Di ‹Z-route› de hûn fêrî holandî dibin, da ku karên jiyana xwe bi xwe bikin. Hûn diçin dersan. Hûn ne mecbûr in îmtîhana zimên bidin.
progress-route-unknown = Em vê rêya fêrbûnê nas nakin. Ji şaredariya xwe bipirsin ka ew çi ye.
progress-afschalen-title = Asta B1 pir zehmet e?
progress-afschalen-what = Wê demê carinan hûn dikarin îmtîhanê li asta A2 bidin. Navê vê ‹afschalen› e (daxistina astê).
progress-afschalen-rule = Wê demê divê hûn pêşî 600 saet dersên holandî (‹NT2›) bixwînin. Divê hûn têra xwe hewl jî bidin. Şaredarî biryar dide.
progress-afschalen-how = Dersên ‹KNM› ji bo van 600 saetan nayên hesibandin. Vê ji kesê xwe yê têkiliyê li şaredariyê bixwazin.

progress-wrong-title = Tiştek ne rast e?
progress-wrong-hours = Saetên we ne rast in? Pêşî ji dibistana xwe ya zimên bipirsin. Paşê telefonî şaredariyê bikin.
progress-wrong-exam = Encamek ne rast e? Ji ‹DUO› bipirsin.
progress-wrong-proof = Îsbatên xwe li cem xwe bihêlin: lîsteyên hatinê, name û e-mail.
