# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Wada-eegis
together-lead = La-qabsashadaada bulshada qof la eeg. Qof walba telefoonkiisa, qof walba luqaddiisa.
together-open = Qof la eeg
together-group = Wadajir
together-how-choose = Adiga ayaa dooranaya waxa miiska la saaro. Wixii kale lama arko.
together-how-yes = Waad arkaysaa cidda rabta inay kula eegto. Adiga ayaa leh haa ama maya.
together-how-stop = Mar walba waad joojin kartaa, hal badhan. Iskeed ayay sidoo kale u joogsataa: markaad ka tagto, iyo saacad ka dib.
together-how-private = Kooxdaada, sharcigaaga joogista iyo caafimaadkaaga weligood miiska lama saaro.
together-choose = Maxaad miiska saaraysaa?
together-choose-hint = Dooro hal kaar ama ka badan. Hadhow waad ka qaadi kartaa.
together-choose-deadlines = Muddooyinka iyo xuquuqda
together-choose-letters = Farriimaha degmada
together-delicate = Tani waxay ku saabsan tahay go'aan ama lacag.
together-interpreter-title = Ma lacag, ganaax ama caafimaadkaaga ayay ku saabsan tahay?
together-interpreter = Markaas codso turjubaan shaqadiisu tahay. Qoyska khasab kuma aha inuu taas turjumo. Wac degmadaada oo dheh: ‹ik wil graag een tolk› (waxaan rabaa turjubaan).
together-start = Bilow wada-eegista
together-nothing-to-choose = Hadda ma jiraan wax miiska la saaro. Goor dambe isku day.

# A running table
together-nobody = Weli cidna kulama eegayso
together-with = { $count ->
    [one] { $names } ayaa kula eegaya
   *[other] { $names } ayaa kula eegaya
}
together-until = Iskeed ayay u joogsanaysaa saacadda { $time }.
together-stop = Jooji wada-eegista
together-waiting = Codsi wada-eegis: { $name }
together-same-number = Lambarkan ma u muuqdaa { $name }?
together-yes = Haa, waa sax
together-no = Maya, ha ila eegin
together-doubt = Ma hubtid? Markaas maya dheh. Mar walba koodh cusub waad samayn kartaa.
together-is-guest = Ku soo biiray akoon la'aan
together-is-helper = Caawiye leh gelitaan ‹DigiD› oo u gaar ah
together-is-coach = La-taliye ka soo galay degmada
together-invite-title = Sidan ayaa lagula eegaa
together-invite-more = Qof kale ha kula eego
together-invite-scan = Qofka kale kamaradda ha ku jeediyo koodhkan.
together-invite-qr = Koodhka QR ee wada-eegista
together-invite-type = Kamarad ma jirto? Markaas qofka kale ha qoro cinwaankan:
together-invite-words = Ka dibna lixdan erey:
together-invite-until = Erayadu hal mar ayay shaqeeyaan, ilaa saacadda { $time }.
together-invite-used = Koodhka waa la isticmaalay ama hadda ma shaqaynayo.
together-invite-again = Samee koodh cusub
together-table = Waxa miiska saaran
together-table-empty = Miiska waxba ma saarna. Hadda cidna waxba ma arkayso.
together-point-hint = Taabo sadar. Markaas sadarkaas ayaa u ifaya qofka kale sidoo kale.
together-add = Kaar kale miiska saar
together-lost = Xiriirkii wuu go'ay. Mar kale ayaan isku dayaynaa.
together-pointed = Qof ayaa farta ku fiiqaya sadarka #.
together-refresh = Fiiri haddii wax cusub jiraan
together-banner-label = Wada-eegis
together-banner-nobody = Waxaad bilowday wada-eegista.
together-banner-waiting = Qof ayaa sugaya oggolaanshahaaga.
together-banner-open = Fiiri
together-banner-stop = Jooji

# The way in
join-title = Qof la eeg
join-link = Koodh wada-eegis ayaan haystaa
join-coach-link = La-taliyayaasha degmada
join-lead-words = Ma heshay lix erey? Halkan ku qor. Uma baahnid inaad akoon ku gasho.
join-lead-code = Qof ayaa kaa codsanaya inaad la eegto. Uma baahnid inaad akoon ku gasho.
join-words = Lixda erey
join-words-hint = Erayada sidan ay u kala horreeyaan u qor, meel bannaanna u dhexaysii.
join-name = Magacaaga
join-name-hint = Sidaas ayuu qofka kale ku ogaanayaa inaad adiga tahay.
join-as = Waxaad ku eegaysaa magaca { $name }.
join-go = La eeg
join-only-table = Waxaad arkaysaa oo keliya waxa qofka kale miiska saaro.
join-language = Wax walba waxaad ku akhriyaysaa luqaddaada.
join-nothing-kept = Telefoonkaaga waxba kuma harayaan.
join-coach-title = Degmada ma u shaqaysaa?
join-coach-text = Markaas marka hore u soo gal sidii la-taliye. Sidaas qofka kale wuxuu arkaa inaad dhab ahaan adiga tahay.
join-coach-sign-in = U soo gal sidii la-taliye
join-helper-sign-in = Ku soo gal ‹DigiD›-gayga
join-helper-lead = Codsi ka yimid { $name }: ma ka caawinaysaa la-qabsashada bulshada?
join-helper-can = Waad eegi kartaa, su'aalna waad diyaarin kartaa. Waxba ma dirtid.
join-helper-own = Waxaad ku gelaysaa ‹DigiD›-gaaga, weligaa mid qof kale ha ku gelin.
join-helper-accept = Haa, waan caawinayaa
join-coach-lead = Codsi ka yimid { $name }: la-taliye ahaan ula eeg.
join-coach-can = Waad eegi kartaa, heshiisyona waad wada samayn kartaan. Waxba ma dirtid.
join-coach-accept = Haa, waan la eegayaa
join-kinds = Waxyaabahan waad arki kartaa
join-until = Ilaa dhammaadka maalinta { $date }
join-then-yes = Intaas ka dib waxaa weli loo baahan yahay oggolaanshaha { $name }.
join-signed-in = Waxaad ku gashay magaca { $name }.

# The other side
table-title = Wada-eegis
table-waiting = Sug oggolaanshaha { $name }
table-number = Lambarkan wuxuu sidoo kale u muuqdaa { $name }:
table-you-are = Waxaad ku jirtaa magaca { $name }.
table-with = Waxaad la eegaysaa { $name }
table-you = Haddii kaarka ay ku qoran tahay “aad” ama “adiga”, waxaa laga hadlayaa { $name }.
table-private = Tani waa xogta { $name }. Cid kale ha u sheegin.
table-empty = Hadda miiska waxba ma saarna.
table-leave = Jooji wada-eegista
table-over-title = Wada-eegistii way dhammaatay
table-over = Hadda xog ma arkaysid. Waad ku mahadsan tahay inaad la eegtay.
table-over-again = Ma rabtaa inaad mar kale la eegto? Codso koodh cusub.

# Cards
card-lit = Halkan
card-remove = Ka qaad kaarka { $number }
card-decisions = Go'aannada waqtiga iyo ka-dhaafidda (‹vrijstelling›)
card-letter = Farriin: { $subject }
card-letter-unnamed = Farriin degmada ka timid
card-letter-sent = La diray { $date }
card-letter-attachment = Lifaaq: { $name }
card-bring = Soo qaado: { $what }
card-exam = Imtixaan
card-school = Dugsiga
card-part-unseen = halkan kuma aragno
card-not-here = Tan halkan kuma tusno.
card-empty = Kaarkan hadda waxba kuma qorna.
card-gone = Kaarkani hadda ka dib ma jiro.
card-too-long = Inta kale kaarkan ma qaadi karo.

# Kinds of data
kind-obligation = Waajibka iyo muddada
kind-intake = Wareysiyada bilowga (‹Brede intake›) iyo tijaabada awoodda barashada (‹leerbaarheidstoets›)
kind-plan = Qorshaha (‹PIP›)
kind-guidance = Casharrada hordhaca ah (‹Voorinburgering›) iyo taageerada
kind-hours = Saacadaha casharka iyo sida dugsigu u socdo
kind-exams = Imtixaannada, ‹PVT› iyo ‹MAP›
kind-appointments = Ballamaha
kind-messages = Hawlaha iyo farriimaha
kind-decisions = Go'aannada ‹DUO›
kind-fines = Ganaaxyada
kind-money = Kharashka iyo amaahda

# What went wrong with a form
form-error-no-card = Marka hore kaar dooro.
form-error-no-name = Magacaaga qor.
form-error-no-category = Dooro waxa qofka kale arki karo.
form-error-no-text = Marka hore wax qor.
form-error-too-long = Tani way dheer tahay. Soo gaabi.
form-error-code-unknown = Koodhkani ma shaqeeyo, ama hadda ka dib ma shaqeeyo. Codso koodh cusub.
form-error-words-unknown = Erayadani ma shaqeeyaan, ama hadda ka dib ma shaqeeyaan. Hubi inay sax yihiin, ama codso kuwo cusub.
form-error-too-many-tries = Marar badan ayaa la isku dayay. Codso koodh cusub.
form-error-needs-digid = Marka hore ku soo gal ‹DigiD›-gaaga.
form-error-needs-coach = Marka hore u soo gal sidii la-taliye degmada ka tirsan.
form-error-own-invitation = Tani waa martiqaadkaaga. Qof kale sii.
form-error-not-fresh = Mar kale soo gal. Intaas ka dib tan waad beddeli kartaa.
form-error-gone = Tani hadda ka dib ma jirto. Bogga ka fiiri sida hadda ay tahay.
form-error-no-who = Marka hore dooro cidda aad martiqaadayso.
