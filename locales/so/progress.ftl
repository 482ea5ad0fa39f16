# Progress: what is done, what is open, and that effort counts.
progress-title = Horumar
progress-lead = Halkan waxaad ku arkaysaa waxa dhammaaday iyo waxa weli kuu dhiman.
progress-route = Waddadaada barashada
progress-parts-title = Qaybahaaga
progress-parts-nothing = Weli ma lihid qorshe (‹PIP›). Sidaa darteed weli ma naqaan qaybaha lagaa rabo. Degmada ayaa qorshaha kula samaynaysa.
progress-summary = { $total ->
    [one] { $done } ka mid ah { $total } qayb way dhammaatay
   *[other] { $done } ka mid ah { $total } qaybood way dhammaadeen
}
progress-summary-unknown = { $count ->
    [one] { $count } qayb hadda ma naqaan halka ay marayso.
   *[other] { $count } qaybood hadda ma naqaan halka ay marayaan.
}
progress-only-duo = ‹DUO› keliya ayaa go'aamisa in aad dhammaysay la-qabsashada bulshada iyo in kale. Warqad ku saabsan ayaad helaysaa.

progress-group-language = Luqadda af-Hollandays
progress-group-society = Holland iyo shaqada
progress-group-hours = Saacado
progress-group-end = Dhammaystirka

progress-part-taalschakel = ‹Taalschakeltraject› (koorso u diyaarisa waxbarashada)
progress-part-cursusuren = Saacadaha casharka
progress-part-participatieuren = Saacadaha ka-qaybgalka (‹participatie›)
progress-part-pvt = ‹PVT›: bayaanka ka-qaybgalka
progress-part-map = ‹MAP›: shaqo iyo ka-qaybgal
progress-part-eindgesprek = Wada-hadalka ugu dambeeya ee ‹Z-route›
progress-part-level = Waxaa loo baahan yahay: heerka { $level }
progress-part-attempts = { $count ->
    [one] { $count } mar ayaad imtixaanka gashay. Isku-day walba waa muhiim.
   *[other] { $count } jeer ayaad imtixaanka gashay. Isku-day walba waa muhiim.
}
progress-part-attempts-done = { $count ->
    [one] Waad ku guulaysatay { $count } isku-day ka dib
   *[other] Waad ku guulaysatay { $count } isku-day ka dib
}

progress-state-done = Waa dhammaatay
progress-state-exempt = Ka-dhaafid
progress-state-dispensed = Cafis
progress-state-busy = Way socotaa
progress-state-open = Way dhiman tahay
progress-state-not-known = Hadda ma naqaan
progress-state-check = Waa in la hubiyo
progress-state-ask-gemeente = Weydii degmada
progress-why-exempt = Tan mar hore ayaad taqaan. Hadda ka dib uma baahnid inaad samayso.
progress-why-dispensed = ‹DUO› waxay go'aamisay: tan uma baahnid inaad samayso.
progress-why-not-known = Jawaab nalama siin. Shaqadaadii ma lumin.
progress-why-check = Xogtu ma dhammaystirna, ama way kala duwan tahay. Midda saxda ah weydii { $gemeente }.
progress-why-ask-gemeente = { $gemeente } keliya ayaa taqaan in tani dhammaatay iyo in kale. Annagu ma weydiin karno.
progress-on-decision = Taariikhda go'aanka
progress-on-signed = La saxiixay
progress-on-talk = Taariikhda wada-hadalka
progress-on-exam = Taariikhda natiijada
progress-on-other = Taariikh

progress-hours-title = Saacadahaaga
progress-hours-nothing = Saacadahaaga weli lama yaqaan.
progress-hours-of = { $count } ka mid ah { $norm } saacadood
progress-hours-only = { $count ->
    [one] { $count } saacad
   *[other] { $count } saacadood
}
progress-hours-enough = Saacado kugu filan ayaad haysataa. In ka badan mar walba waa la oggol yahay.
progress-hours-apart = Saacadahan iskuma darno. Isla saacaddu laba sadar ayay ku jiri kartaa.
progress-hours-by = Waxaa sheegay { $party }
progress-indicative = Tilmaan guud
progress-kind-school = Casharrada dugsiga
progress-kind-nt2 = Casharrada af-Hollandayska (‹NT2›)
progress-kind-knm = Casharrada ‹KNM›
progress-kind-intake = Casharro inta wareysiyada bilowga socdaan
progress-kind-participation = Ka-qaybgal (‹participatie›)
progress-kind-participation-lessons = Ka-qaybgal loo tiriyo cashar
progress-kind-begeleiding = Taageerada bulsheed
progress-absent-excused = { $count ->
    [one] { $count } saacad ayaad maqnayd, sabab wanaagsan
   *[other] { $count } saacadood ayaad maqnayd, sabab wanaagsan
}
progress-absent-unexcused = { $count ->
    [one] { $count } saacad ayaad maqnayd, sabab wanaagsan la'aan
   *[other] { $count } saacadood ayaad maqnayd, sabab wanaagsan la'aan
}

progress-exams-title = Imtixaannadaada
progress-exams-nothing = ‹DUO› weli natiijo adiga kaama hayso.
progress-exams-tried = { $count ->
    [one] Waxaad gashay { $count } imtixaan.
   *[other] Waxaad gashay { $count } imtixaan.
}
progress-exams-passed = { $count ->
    [one] Waxaad gudubtay { $count } mar.
   *[other] Waxaad gudubtay { $count } jeer.
}
progress-exams-effort = Isku-day walba wuxuu muujinayaa dadaalkaaga.
progress-exams-date = Taariikhdu waa maalinta ay ‹DUO› natiijada qortay. ‹DUO› ma sheegto inta isku-day ee ugu badan.
progress-reason-verwijtbaar = Natiijo ma jirto. ‹DUO› waxay qabtaa inaad wax ka qaban kartay.
progress-reason-niet-verwijtbaar = Natiijo ma jirto. ‹DUO› waxay qabtaa inaadan waxba ka qaban karin.
progress-reason-afgemeld = Natiijo ma jirto. Waad ka noqotay isqoristii.
progress-reason-absent = Natiijo ma jirto. Imtixaanka maadan joogin.

progress-attempts-title = Isku-dayada bilaashka ah
progress-attempts-nothing = ‹DUO› kuuma sheegin isku-dayo bilaash ah. Waxaa hela dadka xuquuqda magangelyada leh oo keliya.
progress-attempts-left = { $count ->
    [one] { $count } bilaash ah ayaa haray
   *[other] { $count } bilaash ah ayaa haray
}
progress-attempts-asylum = Waxaad leedahay xuquuqda magangelyada. Sidaa darteed isku-dayada ugu horreeya dowladda ayaa bixinaysa. Intaas ka dib adiga ayaa bixinaya.
progress-attempts-balance = Tiradan waxay ka timid ‹DUO›. Annagu ma xisaabinno.

progress-school-title = Sida dugsigu kuugu socdo
progress-school-nothing = Dugsiga luqaddu weli waxba kama sheegin.
progress-school-number = dugsiga lambarkiisu yahay { $number }
progress-school-level = heerka { $level }
progress-school-indicative = Tani waa sida dugsigu u arko. Ma aha natiijo imtixaan.
progress-presence = Imaanshaha casharka
progress-presence-never = ma iman
progress-presence-sometimes = mararka qaar haa, mararka qaar maya
progress-presence-always = mar walba
progress-effort = Dadaal
progress-effort-enough = ku filan
progress-effort-not-enough = weli kuma filna
progress-result-poor = liita
progress-result-fair = dhexdhexaad
progress-result-enough = ku filan
progress-result-good = wanaagsan
progress-result-excellent = aad u wanaagsan

progress-after-title = Maxaa ku xiga?
progress-after-B = Haddii aad qaybaha oo dhan ku guulaysato, waxaad helaysaa ‹inburgeringsdiploma› (dibloomada la-qabsashada bulshada).
progress-after-O = Haddii aad qaybaha oo dhan ku guulaysato, waxaad helaysaa ‹inburgeringsdiploma› (dibloomada la-qabsashada bulshada). Markaas waxbarasho sare ayaad sii wadan kartaa.
progress-after-Z = Haddii aad qaybaha oo dhan samayso, waxaad degmada ka helaysaa ‹inburgeringscertificaat› (shahaadada la-qabsashada bulshada).
progress-after-duo = Marka ‹DUO› kuu soo qorto inaad waajibka buuxisay (‹voldaan›), waad dhammaysay.
progress-after-course = Dhammaadka koorsadaadu ma aha dhammaadka la-qabsashadaada bulshada.
progress-after-naturalisation = ‹Inburgeringscertificaat› keligeed kuguma filna si aad u hesho dhalashada Holland. Goor hore degmadaada weydii.

progress-route-title = Waa maxay macnaha waddadayda barashada?
progress-route-B = ‹B1-route› waxaad ku baranaysaa af-Hollandays heerka B1 ah. Waxaad gelaysaa shan imtixaan: akhris, dhegaysi, qoris, hadal iyo ‹KNM›.
progress-route-O = ‹onderwijsroute› waxaad af-Hollandayska ku baranaysaa si aad ka dib waxbarasho u bilowdo. Waxaad qaadanaysaa ‹taalschakeltraject›.
progress-route-Z = ‹Z-route› waxaad af-Hollandayska ku baranaysaa si aad noloshaada adigu u maamusho. Casharro ayaad qaadanaysaa. Uma baahnid inaad imtixaan luqadeed gasho.
progress-route-unknown = Waddadan barashada ma naqaan. Degmadaada weydii macnaheeda.
progress-afschalen-title = Heerka B1 ma kugu adag yahay?
progress-afschalen-what = Markaas mararka qaar waxaa kuu bannaan imtixaan heerka A2 ah. Taas waxaa la yiraahdaa ‹afschalen› (hoos u dhigid heerka).
progress-afschalen-rule = Markaas waa inaad marka hore qaadato 600 saacadood oo casharrada af-Hollandayska ah (‹NT2›). Waa inaad sidoo kale si fiican u dadaasho. Degmada ayaa go'aamisa.
progress-afschalen-how = Casharrada ‹KNM› laguma daro 600 saacadood. Ka codso qofka aad kala xiriirto degmada.

progress-wrong-title = Wax ma ka khaldan yihiin?
progress-wrong-hours = Saacadahaagu ma khaldan yihiin? Marka hore weydii dugsigaaga luqadda. Ka dib wac degmada.
progress-wrong-exam = Natiijo ma khaldan tahay? Weydii ‹DUO›.
progress-wrong-proof = Hayso caddaymahaaga: liisaska imaanshaha, warqadaha iyo iimayllada.
