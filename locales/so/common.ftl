# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = La-qabsashadayda bulshada
skip-to-content = U gudub qoraalka bogga
sign-out = Ka bax
language-link = Luqadda
language-menu = Dooro luqaddaada
nav-label = Liiska bogagga
nav-start = Bilow
nav-dossier = Faylka
nav-appointments = Ballamo
nav-messages = Farriimo
nav-more = Wax kale
nav-unread = { $count ->
    [one] { $count } farriin cusub
   *[other] { $count } farriimood oo cusub
}
time-of-day = { $time }
gemeente-unknown = degmada leh koodhka { $code }
footer-call = Su'aalo? Wac
footer-not-paper = App-kani ma aha beddelka boostada. Sidoo kale akhri warqadahaaga.

session-warning = In muddo ah waxba maadan samayn. 2 daqiiqo ka dib si toos ah ayaad app-ka uga baxaysaa.
session-final-warning = 2 daqiiqo ka dib si toos ah ayaad app-ka uga baxaysaa. Intaas ka dib mar kale waad soo geli kartaa.
session-extend = Weli waan joogaa

notice-sign-in-cancelled = Gelitaankii waad joojisay. Mar kale isku day.
notice-sign-in-failed = Gelitaanku ma hirgelin. Mar kale isku day. Haddii uusan weli shaqayn, wac degmadaada.
notice-sign-in-unavailable = Hadda lama geli karo. Goor dambe isku day, ama wac degmadaada.
notice-session-ended = Si toos ah ayaad uga baxday, maxaa yeelay in muddo ah waxba maadan samayn. Mar kale soo gal si aad u sii wadato.
notice-signed-out = Waad ka baxday.
notice-extended = Waad sii wadi kartaa. Weli waad ku jirtaa app-ka.

# Who says so
party-duo = ‹DUO›
party-gemeente = degmada
party-coa = ‹COA›
party-taalaanbieder = dugsiga luqadda
party-begeleiding = taageerada bulsheed
party-inlogdienst = adeegga gelitaanka
source-line = Waxaa laga helay { $party }. Goorta la weydiiyey: { $asked }.
source-as-of = Xogtu waa ilaa dhammaadka maalinta
source-formal = Tani waa rasmi.
source-indicative = Tani waa tilmaan guud, ma aha go'aan rasmi ah.

# States of a section
section-not-known = Tan hadda ma naqaan
section-part-not-known = Qayb ka mid ah hadda ma naqaan
section-whom-to-call = Ma rabtaa inaad hadda ogaato? Wac { $gemeente }: { $phone }.
section-retry = Mar kale isku day
section-busy = Mar kale ayaan weydiinaynaa.
section-refreshed = Qaybtan waa la cusboonaysiiyey.
section-still-unknown = Weli ma naqaan. Goor dambe isku day.
section-dropped = { $count ->
    [one] { $count } qodob oo xog ah ma tusi karno.
   *[other] { $count } qodob oo xog ah ma tusi karno.
}
unknown-value = qiime aan la aqoon: { $value }
dispute-title = Xogtu way kala duwan tahay
dispute-ask = { $party } weydii midda saxda ah.

reason-unreachable = Hadda lalama xiriiri karo { $party }. Sidaa darteed waxaa naga maqan: { $what }.
reason-timed-out = Hadda jawaab lagama helayo { $party }. Sidaa darteed waxaa naga maqan: { $what }.
reason-unreadable = Jawaabta { $party } ma akhrin karno. Sidaa darteed waxaa naga maqan: { $what }.
reason-wrong-person = Jawaabta { $party } ma saxna. Ma tusayno. Sidaa darteed waxaa naga maqan: { $what }.
reason-not-allowed = Degmadan looma oggola inay xogtan ka hesho { $party }: { $what }.
reason-not-connected = Weli app-kan laguma xirin { $party }. Sidaa darteed waxaa naga maqan: { $what }.
reason-no-consent = Tan waxaan raadinnaa oo keliya marka aad haa tiraahdo, oo aan hayno iimaylkaaga oo la hubiyey. Sidaa darteed waxaa naga maqan: { $what }.
reason-not-asked = Tan hadda annagu ma weydiin { $party }: { $what }.

call-duo-plicht = in la-qabsashada bulshada kugu waajib tahay iyo in kale
call-duo-plicht-historie = isbeddelladii hore ee waajibkaaga la-qabsashada bulshada
call-duo-doelgroep = kooxdaada
call-duo-doelgroep-historie = isbeddelladii hore ee kooxdaada
call-duo-lbt = natiijada tijaabada awoodda barashada (‹leerbaarheidstoets›)
call-duo-termijn = muddadaada la-qabsashada bulshada
call-duo-termijn-historie = isbeddelladii hore ee muddadaada
call-duo-gebeurtenissen = waxyaabaha ka dhacay ‹DUO›
call-duo-verlengingen = waqtiga dheeraadka ah ee muddadaada (‹verlenging›)
call-duo-vrijstellingen = ka-dhaafidda (‹vrijstelling›)
call-duo-ontheffingen = cafiska (‹ontheffing›)
call-duo-pip = qorshahaaga (‹PIP›) ee yaalla ‹DUO›
call-duo-map = taariikhda wada-hadalka ‹MAP›
call-duo-pvt = taariikhda saxiixaaga ‹PVT›
call-duo-uren = saacadahaaga
call-duo-examens = imtixaannadaada
call-duo-gratispogingen = isku-dayada bilaashka ah
call-duo-boetes = ganaaxyada ‹DUO›
call-duo-instellingen = magacyada dugsiyada luqadda
call-gemeente-pip = qorshahaaga yaalla degmada
call-gemeente-intake = wareysiyadaada bilowga (‹brede intake›)
call-gemeente-voorinburgering = casharradaada hordhaca ah (‹voorinburgering›) ee ‹COA›
call-gemeente-begeleiding = taageeradaada bulsheed
call-gemeente-aanbieder = horumarkaaga dugsiga
call-gemeente-taken = hawlaha degmada
call-gemeente-berichten = farriimaha degmada
call-gemeente-afspraken = ballamaha

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (waddada waxbarashada)
leerroute-Z = ‹Z-route› (waddada isku-filnaanta)
onderdeel-LE = Akhris
onderdeel-LU = Dhegaysi
onderdeel-SC = Qoris
onderdeel-SP = Hadal
onderdeel-KNM = ‹KNM› (aqoonta bulshada Holland)
uitslag-Geslaagd = waad gudubtay
uitslag-Gezakt = maadan gudbin
uitslag-Geen = natiijo ma jirto
indeling-asielstatushouder = qof magangelyo haysta
indeling-gezinsmigrant = qof qoys ku yimid ama soogalooti kale

# The old law, and no running obligation
law-old-title = Adiga waxaa kugu shaqeeya sharcigii hore: ‹Wet inburgering 2013›.
law-old-text = App-kan taariikho kuuma xisaabiyo. Fiiri ‹Mijn Inburgering› ee ‹DUO›, ama wac ‹DUO›.
law-ended-title = ‹DUO› waxay leedahay: hadda la-qabsashada bulshadu waajib kuguma aha.
law-ended-text = Sababta iyo taariikhda waxaad ka helaysaa
law-paused-title = La-qabsashadaada bulshada hadda way hakad ku jirtaa.
law-paused-text = Waxaad haysataa ka-dhaafid ku-meel-gaar ah (‹vrijstelling›). Wax badan waxaad ka helaysaa
two-show = Sidoo kale: { $language }
two-stop = Keliya: { $language }
two-choose = Dooro luqad labaad
aloud-read = Ii akhri
aloud-page = Boggan ii akhri
aloud-pause = Hakad
aloud-continue = Sii wad
aloud-stop = Jooji
aloud-no-voice = Telefoonkaagu cod uma laha luqaddan. Sidaa darteed bogga laguuma akhrin karo.
translation-machine = Boggan kombiyuutar ayaa turjumay. Qof weli ma hubin turjumaadda. Qoraalka af-Hollandayska ah ayaa la raacaa.
translation-stale = Boggan qayb ka mid ah waa af-Hollandays. Turjumaaddu weli diyaar ma aha.
