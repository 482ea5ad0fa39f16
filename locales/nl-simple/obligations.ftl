# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Datums en rechten
obligations-lead = Hier ziet u wat moet, wat mag en tot wanneer.

obligations-no-fine-title = Geen boete van ‹DUO›
obligations-no-fine = Bent u niet op tijd klaar? U krijgt van ‹DUO› geen boete.
obligations-no-fine-still = U moet wel inburgeren. Dat blijft zo.

obligations-deadlines-title = Uw datums
obligations-deadlines-nothing = Er zijn nu geen datums voor u.
obligations-over-list = { $count ->
    [one] { $count } datum is voorbij
   *[other] { $count } datums zijn voorbij
}
obligations-from = Vanaf
obligations-last-day = Laatste dag:
obligations-until = Tot en met
obligations-days-left = { $count ->
    [one] nog { $count } dag
   *[other] nog { $count } dagen
}
obligations-decides = Wie beslist
obligations-rule = Regel
obligations-stand-not-yet = Nog niet
obligations-stand-open = Loopt nu
obligations-stand-last-day = Vandaag is de laatste dag
obligations-stand-over = Voorbij
obligations-stand-always = Kan altijd
obligations-weight-source = Hieronder staat van wie deze datum komt.
obligations-weight-law = Deze datum komt uit de wet. Wij hebben de datum uitgerekend.
obligations-weight-estimate = Dit denken wij. Wij weten het niet precies. Deze datum komt niet uit de wet.

obligations-pip = De gemeente maakt uw plan (‹PIP›)
obligations-pip-rule = ‹DUO› stuurt eerst een brief (‹kennisgeving›). De gemeente maakt uw plan (‹PIP›) binnen tien weken daarna.
obligations-term = Einde van uw tijd
obligations-term-rule = U hebt drie jaar om in te burgeren. Kijk naar de datum van uw eerste plan (‹PIP›). Uw tijd begint op de dag daarna.
obligations-route = Een andere leerroute
obligations-route-rule = U kunt veranderen van ‹leerroute›. Dat kan tot 18 maanden na het begin van uw tijd. De gemeente beslist. Van de ‹onderwijsroute› naar de ‹B1-route› kan altijd.
obligations-extension = Meer tijd vragen (‹verlenging›)
obligations-extension-rule = U kunt meer tijd (‹verlenging›) vragen. Dat kan in de laatste zes maanden van uw tijd. ‹DUO› beslist.
obligations-extension-decision = Besluit over meer tijd (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› moet binnen acht weken over uw vraag beslissen. Uw laatste dag verandert pas als ‹DUO› ja zegt.
obligations-course = Een cursus van de gemeente
obligations-course-rule = De gemeente moet u op tijd een cursus aanbieden. Duurt dat langer dan drie maanden na uw ‹PIP›? Dan is dat misschien een reden voor meer tijd (‹verlenging›).
obligations-objection-pip = Bezwaar tegen uw ‹PIP›
obligations-objection-boete = Bezwaar tegen een boete
obligations-objection-verlenging = Bezwaar over ‹verlenging›
obligations-objection-vrijstelling = Bezwaar over ‹vrijstelling›
obligations-objection-ontheffing = Bezwaar over ‹ontheffing›
obligations-objection-gemeente-rule = Bent u het niet eens met het besluit? U kunt binnen zes weken ‹bezwaar› maken bij de gemeente.
obligations-objection-duo-rule = Bent u het niet eens met het besluit? U kunt binnen zes weken ‹bezwaar› maken bij ‹DUO›.
obligations-register = Aanmelden voor examens
obligations-register-rule = Meld u op tijd aan. U moet soms weken wachten op een plek. U wacht ook soms weken op de uitslag.
obligations-last-exam = Laatste goede dag voor een examen
obligations-last-exam-rule = Doe uw examen op deze dag of eerder. Dan is er tijd voor de uitslag.

obligations-decisions-title = Besluiten
obligations-decisions-nothing = Er zijn geen besluiten over u.
obligations-decision-verlenging = Meer tijd (‹verlenging›)
obligations-decision-vrijstelling-full = ‹Vrijstelling› voor alles
obligations-decision-vrijstelling-temporary = Tijdelijke ‹vrijstelling›
obligations-decision-vrijstelling-part = ‹Vrijstelling› voor een deel
obligations-decision-ontheffing-full = ‹Ontheffing› voor alles
obligations-decision-ontheffing-part = ‹Ontheffing› voor een deel
obligations-decision-boete = Boete
obligations-decision-boete-text = Dit bedrag heeft ‹DUO› opgeschreven.
obligations-decision-pip = Uw plan (‹PIP›)
obligations-decision-pip-text = Het ‹PIP› is een besluit van de gemeente.
obligations-decision-date = Besluit van
obligations-decision-no-date = We weten de datum van het besluit niet.
obligations-decision-received = Gevraagd op
obligations-decision-part = Deel
obligations-granted = Ja, u krijgt het (toegekend)
obligations-refused = Nee, u krijgt het niet (afgewezen)
obligations-pending = Nog geen besluit
obligations-object-gemeente = Niet eens? U kunt ‹bezwaar› maken bij de gemeente. Dat kan tot en met { $date }.
obligations-object-duo = Niet eens? U kunt ‹bezwaar› maken bij ‹DUO›. Dat kan tot en met { $date }.
obligations-because = Reden
obligations-because-asked = De reden van uw vraag
obligations-ground-avi = u bent al genoeg ingeburgerd.
obligations-ground-dip = u hebt een diploma dat telt.
obligations-ground-doc = u hebt een document (papier) dat telt.
obligations-ground-ged = u hebt een deel van de taal al laten zien.
obligations-ground-inb = u hebt een diploma van de oude wet.
obligations-ground-ins = u volgt een opleiding. U hebt daar een bewijs van gegeven.
obligations-ground-opl = u volgt een opleiding.

obligations-extension-title = Meer tijd vragen
obligations-extension-how = U vraagt meer tijd (‹verlenging›) aan bij ‹DUO›. ‹DUO› beslist binnen { $weeks } weken.
obligations-extension-where = U vraagt het aan in Mijn Inburgering. Of u gebruikt een formulier van ‹DUO›.
obligations-extension-no-move = Alleen vragen geeft u geen extra tijd. Uw laatste dag verandert pas na een ja.
obligations-extension-keep-going = Wacht u op het besluit? Blijf dan leren.
obligations-grounds-title = Wanneer kan ik meer tijd krijgen?
obligations-grounds-lead = Was het niet uw fout? Dan kunt u meer tijd krijgen. Dit zijn de redenen:
obligations-ground-a = Lang ziek: drie maanden of langer. Het gaat om u, uw partner, uw kind of uw ouder.
obligations-ground-b = Uw partner, kind of ouder is overleden (dood).
obligations-ground-c = U bent bevallen van een kind (u bent de moeder).
obligations-ground-d = U woonde drie maanden of langer in een Blijf van mijn Lijf-huis. Dat is een veilig huis bij geweld.
obligations-ground-e = U leert eerst lezen en schrijven (‹alfabetisering›). Dat duurt drie maanden of langer. Dit geldt niet in de ‹Z-route›.
obligations-ground-f = U had drie maanden of langer geen huis.
obligations-ground-g = De gemeente bood u te laat een cursus aan.
obligations-ground-h = Er was een probleem bij de school, drie maanden of langer.
obligations-ground-i = Er was iets anders. Het was heel bijzonder. Het was niet uw fout.
obligations-ground-j = Meer van deze redenen samen, drie maanden of langer.
obligations-ground-education = U volgt een opleiding. Vraag ‹DUO› of die opleiding telt.
obligations-ground-nearly = U bent bijna klaar. Vraag ‹DUO› of dit voor u geldt.
obligations-grounds-proof = Bij elke reden moet u een bewijs hebben. Vraag ‹DUO› welk papier u nodig hebt.

obligations-objection-title = ‹Bezwaar› maken
obligations-objection-weeks = U hebt zes weken om ‹bezwaar› te maken. Eerst sturen of geven ze u het besluit. Dat heet bekendmaking. De zes weken beginnen op de dag daarna.
obligations-objection-at-gemeente = Bij de gemeente: over uw ‹PIP› of uw leerroute. Ook over een boete van de gemeente.
obligations-objection-at-duo = Bij ‹DUO›: over uw tijd, ‹verlenging›, ‹vrijstelling› of ‹ontheffing›. Ook over een lening of een boete van ‹DUO›.
obligations-objection-free = ‹Bezwaar› maken is gratis.
obligations-objection-heard = U mag eerst uw verhaal vertellen. Daarna komt er een besluit.
obligations-objection-language = Schrijft u in een andere taal? Dan kunnen ze een vertaling vragen.
obligations-objection-no-suspension = Wacht u op het antwoord? Het besluit geldt toch al. Ga dus door met inburgeren.
obligations-objection-help = Hulp nodig bij ‹bezwaar›? Bel
obligations-late-title = Ben ik te laat?
obligations-late-post = Stuurt u een brief met de post? Verstuur de brief voor het einde van de zes weken. De brief moet aankomen binnen een week na die zes weken.
obligations-late-reason = Te laat, maar niet uw fout? Maak toch ‹bezwaar›. Leg uit waarom u te laat bent.
obligations-late-office = Naar het verkeerde adres gestuurd? Dan sturen zij uw brief door. Wanneer kwam de brief aan bij het eerste adres? Die dag telt.
obligations-next-title = Wat gebeurt er daarna?
obligations-next-weeks = Eerst is de tijd voor bezwaar voorbij. Binnen zes weken daarna krijgt u een besluit. Soms kijkt een commissie (groep mensen) mee. Dan is het twaalf weken. Het kan nog zes weken langer duren.
obligations-next-court = Bent u het daar niet mee eens? Dan kunt u naar de rechtbank (‹beroep›). U hebt daarvoor zes weken.
obligations-next-exam = De rechter beslist niet over de uitslag van een examen zelf.
obligations-slow-title = Beslissen ze te laat?
obligations-slow-notice = Stuur dan een brief (‹ingebrekestelling›). Schrijf dat ze te laat zijn. Daarna hebben ze nog twee weken.
obligations-slow-penalty = Beslissen ze dan nog niet? Dan krijgt u misschien { $amount } per dag (‹dwangsom›). Dit bedrag is van { $year }.

obligations-consequences-title = Wat als het niet lukt?
obligations-group-nothing = ‹DUO› noemt geen groep voor u. Vraag aan ‹DUO› wat voor u geldt.
obligations-group-unclear = ‹DUO› zegt niet duidelijk in welke groep u zit. Vraag aan ‹DUO› wat voor u geldt.
obligations-asylum-still = U moet wel inburgeren, ook na uw laatste dag.
obligations-asylum-loan = Hebt u hiervoor een oude lening? ‹DUO› vraagt dat geld niet terug.
obligations-asylum-talk = Lukt het niet op tijd? Praat met uw gemeente. De gemeente helpt u verder.
obligations-fine-possible = Bent u niet op tijd klaar en is dat uw fout? Dan kan ‹DUO› u een boete geven. U krijgt dan ook een nieuwe laatste dag.
obligations-fine-no-forecast = Dit zijn de hoogste bedragen. Deze app zegt niet of u een boete krijgt.
obligations-fine-route = ‹DUO›: leerroute niet op tijd gehaald, maximaal
obligations-fine-parts = ‹DUO›: ‹PVT› of ‹MAP› niet op tijd gedaan, per deel
obligations-fine-intake = Gemeente: niet gekomen naar de brede intake, na een waarschuwing
obligations-fine-traject = Gemeente: niet meegewerkt, maximaal per keer
obligations-fine-blame = Was het niet uw fout? Vertel dat op tijd. Bewaar uw bewijzen (papieren).
obligations-as-of = Bedrag van { $date }.

obligations-money-title = Wat kost het?
obligations-free-title = Altijd gratis
obligations-free-pvt-map = ‹PVT› en ‹MAP› zijn gratis voor iedereen.
obligations-free-objection = ‹Bezwaar› maken is gratis.
obligations-asylum-offer = De gemeente biedt u een cursus aan. De cursus past bij uw leerroute. U betaalt die niet zelf.
obligations-asylum-attempts = U mag gratis examen doen. Kijk bij ‘Klaar en nog te doen’ hoe vaak.
obligations-asylum-no-loan = Voor u is er geen lening van ‹DUO›. U hebt voor uw cursus geen lening nodig.
obligations-exam-fee = Eén examen op niveau A2, of ‹KNM›
obligations-staatsexamen-fee = Eén deel van het ‹Staatsexamen›
obligations-loan-self = U kiest en betaalt uw cursus zelf. U kunt geld lenen bij ‹DUO›.
obligations-loan-rule = U kunt maximaal dit bedrag lenen. Uw bedrag hangt af van uw inkomen (geld dat u krijgt).
obligations-loan-max = Lening, maximaal
obligations-loan-quarter = ‹DUO› betaalt per drie maanden maximaal
obligations-loan-month = Terugbetalen per maand, minimaal
obligations-loan-income = ‹DUO› kijkt naar uw inkomen. ‹DUO› kijkt ook naar het inkomen van uw partner.
obligations-loan-for = De lening is voor examens en voor een cursus. De school van de cursus moet een keurmerk hebben. Keurmerk betekent: iemand heeft de school gecontroleerd.
obligations-loan-repay = U betaalt de lening terug in maximaal tien jaar. U betaalt ook rente (extra geld). Hebt u weinig inkomen? Dan betaalt u minder of niets.
obligations-loan-letter = Wanneer begint u met terugbetalen? Dat staat in de brief van ‹DUO›.

obligations-rights-title = Andere rechten
obligations-right-alone = U mag bij de brede intake ook alleen praten, zonder uw familie.
obligations-right-adapted = Hebt u hulp nodig bij een examen? Bijvoorbeeld meer tijd. Vraag ‹DUO› op tijd.
obligations-right-see = U mag zien welke gegevens er over u zijn. Is iets fout? Dat mag u laten veranderen.
