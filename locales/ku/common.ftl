# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Entegrasyona min
skip-to-content = Biçin naverokê
sign-out = Derketin
language-link = Ziman
language-menu = Zimanê xwe hilbijêrin
nav-label = Menuya sereke
nav-start = Destpêk
nav-dossier = Dosya
nav-appointments = Hevdîtin
nav-messages = Peyam
nav-more = Zêdetir
nav-unread = { $count ->
    [one] { $count } peyama nû
   *[other] { $count } peyamên nû
}
time-of-day = saet { $time }
gemeente-unknown = şaredariya bi koda { $code }
footer-call = Pirsên we hene? Telefon bikin
footer-not-paper = Ev app cihê nameyan nagire. Nameyên xwe jî bixwînin.

session-warning = Demek e ku we tiştek nekiriye. Piştî 2 deqîqeyan em ê we ji appê derxin.
session-final-warning = Piştî 2 deqîqeyan em ê we ji appê derxin. Paşê hûn dikarin dîsa têkevin.
session-extend = Ez hê li vir im

notice-sign-in-cancelled = We têketin rawestand. Hûn dikarin dîsa biceribînin.
notice-sign-in-failed = Têketin çênebû. Dîsa biceribînin. Dîsa çênebû? Telefonî şaredariya xwe bikin.
notice-sign-in-unavailable = Niha têketin ne mumkin e. Paşê dîsa biceribînin, an telefonî şaredariya xwe bikin.
notice-session-ended = Demekê we tiştek nekir. Loma me hûn ji appê derxistin. Ji bo berdewamiyê dîsa têkevin.
notice-signed-out = Hûn ji appê derketin.
notice-extended = Hûn dikarin berdewam bikin. Hûn di appê de dimînin.

# Who says so
party-duo = ‹DUO›
party-gemeente = şaredarî
party-coa = ‹COA›
party-taalaanbieder = dibistana zimên
party-begeleiding = alîkariya civakî
party-inlogdienst = xizmeta têketinê
source-line = Çavkanî: { $party }. Me pirsî: { $asked }.
source-as-of = Agahî heta dawiya vê rojê ye:
source-formal = Ev fermî ye.
source-indicative = Ev tenê nîşanek e, ne biryareke fermî ye.

# States of a section
section-not-known = Niha em vê nizanin
section-part-not-known = Niha em beşekê nizanin
section-whom-to-call = Hûn dixwazin niha bizanin? Telefon bikin: { $gemeente }, { $phone }.
section-retry = Dîsa biceribînin
section-busy = Em dîsa dipirsin.
section-refreshed = Ev beş hat nûkirin.
section-still-unknown = Em hê nizanin. Paşê dîsa biceribînin.
section-dropped = { $count ->
    [one] Em nikarin { $count } agahiyê nîşan bidin.
   *[other] Em nikarin { $count } agahiyan nîşan bidin.
}
unknown-value = em vê nas nakin: { $value }
dispute-title = Agahî ne wek hev in
dispute-ask = Li vir bipirsin ka kîjan rast e: { $party }.

reason-unreachable = Niha em nikarin bigihîjin vê çavkaniyê: { $party }. Loma ev kêm e: { $what }.
reason-timed-out = { $party } niha bersivê nade. Loma ev kêm e: { $what }.
reason-unreadable = Bersivek hat, lê em nikarin wê bixwînin. Çavkanî: { $party }. Loma ev kêm e: { $what }.
reason-wrong-person = Bersiv ne rast e. Em wê nîşan nadin. Çavkanî: { $party }. Loma ev kêm e: { $what }.
reason-not-allowed = { $party } nikare van agahiyan bide vê şaredariyê, ji ber ku destûr tune: { $what }.
reason-not-connected = { $party } hê ne girêdayî vê appê ye. Loma ev kêm e: { $what }.
reason-no-consent = Em li vê tenê digerin heke hûn bêjin erê, û heke e-maileke we ya kontrolkirî hebe. Loma ev kêm e: { $what }.
reason-not-asked = Niha me ev nepirsî. Çavkanî: { $party }. Agahî: { $what }.

call-duo-plicht = ka hûn mecbûr in entegrasyonê bikin
call-duo-plicht-historie = mecbûriyeta we ya entegrasyonê, berê û niha
call-duo-doelgroep = koma we
call-duo-doelgroep-historie = koma we, berê û niha
call-duo-lbt = encama ‹leerbaarheidstoets› (testa fêrbûnê)
call-duo-termijn = mohleta we ya entegrasyonê
call-duo-termijn-historie = mohleta we, berê û niha
call-duo-gebeurtenissen = bûyerên li ‹DUO›
call-duo-verlengingen = dema zêde (‹verlenging›)
call-duo-vrijstellingen = azadkirin (‹vrijstelling›)
call-duo-ontheffingen = efûkirin (‹ontheffing›)
call-duo-pip = plana we (‹PIP›) li ‹DUO›
call-duo-map = tarîxa axaftina we ya ‹MAP›
call-duo-pvt = tarîxa îmzeya we ji bo ‹PVT›
call-duo-uren = saetên we
call-duo-examens = îmtîhanên we
call-duo-gratispogingen = ceribandinên bêpere
call-duo-boetes = cezayên pereyan ji ‹DUO›
call-duo-instellingen = navên dibistanên zimên
call-gemeente-pip = plana we li şaredariyê
call-gemeente-intake = ‹brede intake› ya we (axaftinên destpêkê)
call-gemeente-voorinburgering = ‹voorinburgering› (dersên pêşîn) li ‹COA›
call-gemeente-begeleiding = alîkariya we ya civakî
call-gemeente-aanbieder = pêşketina we li dibistanê
call-gemeente-taken = karên ku şaredarî ji we dixwaze
call-gemeente-berichten = peyamên şaredariyê
call-gemeente-afspraken = hevdîtin

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (rêya perwerdeyê)
leerroute-Z = ‹Z-route› (rêya jiyana rojane)
onderdeel-LE = Xwendin
onderdeel-LU = Guhdarîkirin
onderdeel-SC = Nivîsandin
onderdeel-SP = Axaftin
onderdeel-KNM = ‹KNM› (zanîna li ser Holandayê)
uitslag-Geslaagd = serkeftî
uitslag-Gezakt = ne serkeftî
uitslag-Geen = encam tune
indeling-asielstatushouder = kesê bi mafê penaberiyê
indeling-gezinsmigrant = kesê ku ji bo malbatê hatiye, an koçberekî din

# The old law, and no running obligation
law-old-title = Ji bo we qanûna kevn derbasdar e: ‹Wet inburgering 2013›.
law-old-text = Ev app ji bo we tarîxan hesab nake. Li ‹Mijn Inburgering› a ‹DUO› binêrin, an telefonî ‹DUO› bikin.
law-ended-title = ‹DUO› dibêje: niha hûn ne mecbûr in entegrasyonê bikin.
law-ended-text = Sedem û tarîx li vir in:
law-paused-title = Entegrasyona we niha sekinî ye.
law-paused-text = Azadkirineke we ya demkî (‹vrijstelling›) heye. Agahiyên zêdetir li vir in:
two-show = Bi vî zimanî jî: { $language }
two-stop = Tenê bi vî zimanî: { $language }
two-choose = Zimanê duyem hilbijêrin
aloud-read = Guhdarî bikin
aloud-page = Guhdarî vê rûpelê bikin
aloud-pause = Navber
aloud-continue = Berdewam bikin
aloud-stop = Rawestînin
aloud-no-voice = Li ser telefona we ji bo vî zimanî deng tune. Loma rûpel bi deng nayê xwendin.
translation-machine = Kompîturê ev rûpel wergerand. Hê mirovekî werger kontrol nekiriye. Nivîsa holandî derbasdar e.
translation-stale = Beşek ji vê rûpelê bi holandî ye. Werger hê ne amade ye.
