# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Bi hev re nêrîn
together-lead = Bi kesekî re li entegrasyona xwe binêrin. Her kes li ser telefona xwe, her kes bi zimanê xwe.
together-open = Bi kesekî re binêrin
together-group = Bi hev re
together-how-choose = Hûn hildibijêrin ka çi tê ser maseyê. Tenê ew tê dîtin.
together-how-yes = Hûn dibînin kî dixwaze bi we re binêre. Hûn bi xwe dibêjin erê an na.
together-how-stop = Hûn her tim dikarin rawestînin, bi bişkokekê. Ew bi xwe jî radiweste: gava hûn derkevin, û piştî saetekê.
together-how-private = Koma we, îqameya we û tenduristiya we qet nayên ser maseyê.
together-choose = Hûn çi datînin ser maseyê?
together-choose-hint = Kartekê an çend kartan hilbijêrin. Paşê hûn dikarin wan dîsa rakin.
together-choose-deadlines = Mohlet û maf
together-choose-letters = Peyamên şaredariyê
together-delicate = Ev li ser biryarekê an li ser pere ye.
together-interpreter-title = Li ser pere, cezayê pereyan an tenduristiya we ye?
together-interpreter = Wê demê tercumanekî profesyonel bixwazin. Ne hewce ye ku malbat vê wergerîne. Telefonî şaredariya xwe bikin û bêjin: ‹ik wil graag een tolk› (ez tercumanekî dixwazim).
together-start = Dest bi nêrîna bi hev re bikin
together-nothing-to-choose = Niha tiştek tune ku hûn deynin ser maseyê. Paşê dîsa biceribînin.

# A running table
together-nobody = Hê kes bi we re nanêre
together-with = { $count ->
    [one] { $names } bi we re dinêre
   *[other] { $names } bi we re dinêrin
}
together-until = Ew bi xwe radiweste: { $time }.
together-stop = Nêrîna bi hev re rawestînin
together-waiting = { $name } dixwaze bi we re binêre
together-same-number = { $name } jî vê hejmarê dibîne?
together-yes = Erê, ev rast e
together-no = Na, bila nenêre
together-doubt = Hûn ne bawer in? Wê demê bêjin na. Hûn her tim dikarin kodeke nû çêkin.
together-is-guest = Beşdar e, bê hesab (bê têketin)
together-is-helper = Alîkar, bi ‹DigiD› ya xwe ketiye appê
together-is-coach = Rêber, bi hesabê şaredariyê ketiye appê
together-invite-title = Wisa kesek bi we re dinêre
together-invite-more = Kesekî din jî vexwînin
together-invite-scan = Kesê din kamerayê dide ber vê kodê.
together-invite-qr = Koda QR ji bo nêrîna bi hev re
together-invite-type = Kamera tune? Wê demê kesê din vê navnîşanê dinivîse:
together-invite-words = Û paşê van şeş peyvan:
together-invite-until = Ev peyv carekê dixebitin. Dema dawî: { $time }.
together-invite-used = Ev kod hatiye bikaranîn an êdî ne derbasdar e.
together-invite-again = Kodeke nû çêkin
together-table = Li ser maseyê
together-table-empty = Li ser maseyê tiştek tune. Niha kes tiştekî nabîne.
together-point-hint = Dest bidin rêzekê. Wê demê ew rêz li cem kesê din jî ronî dibe.
together-add = Karteke din deynin ser maseyê
together-lost = Girêdan qut bû. Em dîsa diceribînin.
together-pointed = Kesek rêza # nîşan dide.
together-refresh = Binêrin ka tiştekî nû heye
together-banner-label = Bi hev re nêrîn
together-banner-nobody = We dest bi nêrîna bi hev re kir.
together-banner-waiting = Kesek li benda erêya we ye.
together-banner-open = Bibînin
together-banner-stop = Rawestînin

# The way in
join-title = Bi kesekî re binêrin
join-link = Koda min heye ji bo nêrîna bi hev re
join-coach-link = Ji bo rêberên şaredariyê
join-lead-words = Şeş peyv ji we re hatin? Wan li vir binivîsin. Ne hewce ye ku hûn têkevin hesabekî.
join-lead-code = Kesek ji we dixwaze ku hûn pê re binêrin. Ne hewce ye ku hûn têkevin hesabekî.
join-words = Şeş peyv
join-words-hint = Peyvan bi vê rêzê binivîsin. Di navbera wan de valahiyekê bihêlin.
join-name = Navê we
join-name-hint = Wisa kesê din dibîne ku ew hûn in.
join-as = Hûn bi vî navî dinêrin: { $name }.
join-go = Bi hev re binêrin
join-only-table = Hûn tenê tiştên ku kesê din datîne ser maseyê dibînin.
join-language = Hûn her tiştî bi zimanê xwe dixwînin.
join-nothing-kept = Li ser telefona we tiştek namîne.
join-coach-title = Hûn li şaredariyê dixebitin?
join-coach-text = Wê demê pêşî wek rêber têkevin. Wisa kesê din dibîne ku bi rastî ew hûn in.
join-coach-sign-in = Wek rêber têkevin
join-helper-sign-in = Bi ‹DigiD› ya xwe têkevin
join-helper-lead = { $name } dixwaze ku hûn di entegrasyonê de alîkariyê bikin.
join-helper-can = Hûn dikarin binêrin û pirsekê amade bikin. Hûn tiştekî naşînin.
join-helper-own = Hûn bi ‹DigiD› ya xwe dikevin appê, qet ne bi ya kesekî din.
join-helper-accept = Erê, ez dixwazim alîkariyê bikim
join-coach-lead = { $name } dixwaze ku hûn wek rêber pê re binêrin.
join-coach-can = Hûn dikarin binêrin û bi hev re lihevkirinan binivîsin. Hûn tiştekî naşînin.
join-coach-accept = Erê, ez jî dinêrim
join-kinds = Hûn dikarin vê bibînin
join-until = Heta dawiya roja { $date }
join-then-yes = Paşê divê { $name } hê bêje erê.
join-signed-in = Hûn bi vî navî ketine appê: { $name }.

# The other side
table-title = Bi hev re nêrîn
table-waiting = Li bendê bin, heta ku { $name } bêje erê
table-number = { $name } jî vê hejmarê dibîne:
table-you-are = Hûn bi vî navî beşdar dibin: { $name }.
table-with = Hûn bi { $name } re dinêrin
table-you = Li ser kartekê ‘hûn’ an ‘we’ heye? Wê demê ev li ser { $name } e.
table-private = Ev agahiyên vî kesî ne: { $name }. Ji kesî re nebêjin.
table-empty = Niha li ser maseyê tiştek tune.
table-leave = Nêrînê rawestînin
table-over-title = Nêrîna bi hev re qediya
table-over = Hûn êdî agahiyan nabînin. Spas ku we jî nêrî.
table-over-again = Hûn dixwazin dîsa bi hev re binêrin? Kodeke nû bixwazin.

# Cards
card-lit = Li vir
card-remove = Karta { $number } rakin
card-decisions = Biryar li ser dem û azadkirinê (‹vrijstelling›)
card-letter = Peyam: { $subject }
card-letter-unnamed = Peyama şaredariyê
card-letter-sent = Tarîxa şandinê: { $date }
card-letter-attachment = Pêvek: { $name }
card-bring = Bi xwe re bînin: { $what }
card-exam = Îmtîhan
card-school = Li dibistanê
card-part-unseen = em li vir nabînin
card-not-here = Em vê li vir nîşan nadin.
card-empty = Niha li ser vê kartê tiştek tune.
card-gone = Ev kart êdî tune.
card-too-long = Yên mayî li ser vê kartê bi cih nabin.

# Kinds of data
kind-obligation = Mecbûriyet û mohlet
kind-intake = ‹Brede intake› (axaftinên destpêkê) û ‹leerbaarheidstoets› (testa fêrbûnê)
kind-plan = Plan (‹PIP›)
kind-guidance = ‹Voorinburgering› (dersên pêşîn) û alîkariya civakî
kind-hours = Saetên dersê û rewşa li dibistanê
kind-exams = Îmtîhan, ‹PVT› û ‹MAP›
kind-appointments = Hevdîtin
kind-messages = Kar û peyam
kind-decisions = Biryarên ‹DUO›
kind-fines = Cezayên pereyan
kind-money = Mesref û deyn

# What went wrong with a form
form-error-no-card = Pêşî kartekê hilbijêrin.
form-error-no-name = Navê xwe binivîsin.
form-error-no-category = Hilbijêrin ka kesê din dikare çi bibîne.
form-error-no-text = Pêşî nivîsekê binivîsin.
form-error-too-long = Ev pir dirêj e. Kurttir bikin.
form-error-code-unknown = Ev kod naxebite, an êdî naxebite. Kodeke nû bixwazin.
form-error-words-unknown = Ev peyv naxebitin, an êdî naxebitin. Binêrin ka rast in, an yên nû bixwazin.
form-error-too-many-tries = Pir caran hat ceribandin. Kodeke nû bixwazin.
form-error-needs-digid = Pêşî bi ‹DigiD› ya xwe têkevin.
form-error-needs-coach = Pêşî wek rêberê şaredariyê têkevin.
form-error-own-invitation = Ev vexwendina we bi xwe ye. Wê bidin kesekî din.
form-error-not-fresh = Dîsa têkevin. Paşê hûn dikarin vê biguherin.
form-error-gone = Ev êdî tune. Li vê rûpelê binêrin ka niha çawa ye.
form-error-no-who = Pêşî hilbijêrin ka hûn dixwazin kê vexwînin.
