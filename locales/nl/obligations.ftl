# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Plichten en rechten
obligations-lead = Hier ziet u wat moet, wat mag en tot wanneer.

obligations-no-fine-title = Geen boete van ‹DUO›
obligations-no-fine = U krijgt van ‹DUO› geen boete als u niet op tijd klaar bent.
obligations-no-fine-still = U moet wel inburgeren. Deze plicht blijft.

obligations-deadlines-title = Uw termijnen
obligations-deadlines-nothing = Er lopen nu geen termijnen voor u.
obligations-over-list = { $count ->
    [one] { $count } termijn die voorbij is
   *[other] { $count } termijnen die voorbij zijn
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
obligations-weight-source = Deze datum komt van de bron hieronder.
obligations-weight-law = Deze datum volgt uit de wet. Wij hebben hem uitgerekend.
obligations-weight-estimate = Dit is een schatting van ons. Het is geen datum uit de wet.

obligations-pip = De gemeente maakt uw ‹PIP›
obligations-pip-rule = De gemeente maakt uw ‹PIP› binnen tien weken na de ‹kennisgeving› van ‹DUO›.
obligations-term = Einde van uw termijn
obligations-term-rule = U heeft drie jaar om in te burgeren. De termijn begint op de dag na de datum van uw eerste ‹PIP›.
obligations-route = Van leerroute veranderen
obligations-route-rule = U kunt tot 18 maanden na het begin van uw termijn van ‹leerroute› veranderen. De gemeente beslist. Van de ‹onderwijsroute› naar de ‹B1-route› kan altijd.
obligations-extension = ‹Verlenging› vragen
obligations-extension-rule = U kunt ‹verlenging› vragen in de laatste zes maanden van uw termijn. ‹DUO› beslist.
obligations-extension-decision = Besluit over uw ‹verlenging›
obligations-extension-decision-rule = ‹DUO› moet binnen acht weken beslissen over uw verzoek. Uw laatste dag verandert pas als ‹DUO› ja zegt.
obligations-course = Aanbod voor een cursus
obligations-course-rule = De gemeente moet u op tijd een cursus aanbieden. Duurt het langer dan drie maanden na uw ‹PIP›? Dat kan een reden zijn voor ‹verlenging›.
obligations-objection-pip = Bezwaar tegen uw ‹PIP›
obligations-objection-boete = Bezwaar tegen een boete
obligations-objection-verlenging = Bezwaar over ‹verlenging›
obligations-objection-vrijstelling = Bezwaar over ‹vrijstelling›
obligations-objection-ontheffing = Bezwaar over ‹ontheffing›
obligations-objection-gemeente-rule = Bent u het niet eens met het besluit? U kunt binnen zes weken ‹bezwaar› maken bij de gemeente.
obligations-objection-duo-rule = Bent u het niet eens met het besluit? U kunt binnen zes weken ‹bezwaar› maken bij ‹DUO›.
obligations-register = Aanmelden voor examens
obligations-register-rule = Meld u op tijd aan. Op een plek wachten kan weken duren, en op de uitslag ook.
obligations-last-exam = Laatste veilige dag voor een examen
obligations-last-exam-rule = Doe uw examen op deze dag of eerder. Dan is er tijd voor de uitslag.

obligations-decisions-title = Besluiten
obligations-decisions-nothing = Er zijn geen besluiten over u.
obligations-decision-verlenging = ‹Verlenging› van uw termijn
obligations-decision-vrijstelling-full = ‹Vrijstelling› voor alles
obligations-decision-vrijstelling-temporary = Tijdelijke ‹vrijstelling›
obligations-decision-vrijstelling-part = ‹Vrijstelling› voor een deel
obligations-decision-ontheffing-full = ‹Ontheffing› voor alles
obligations-decision-ontheffing-part = ‹Ontheffing› voor een deel
obligations-decision-boete = Boete
obligations-decision-boete-text = Dit bedrag heeft ‹DUO› opgeschreven.
obligations-decision-pip = Uw ‹PIP›
obligations-decision-pip-text = Het ‹PIP› is een besluit van de gemeente.
obligations-decision-date = Besluit van
obligations-decision-no-date = De datum van het besluit is niet bekend.
obligations-decision-received = Gevraagd op
obligations-decision-part = Onderdeel
obligations-granted = Ja, toegekend
obligations-refused = Nee, afgewezen
obligations-pending = Nog geen besluit
obligations-object-gemeente = Niet eens? U kunt tot en met { $date } ‹bezwaar› maken bij de gemeente.
obligations-object-duo = Niet eens? U kunt tot en met { $date } ‹bezwaar› maken bij ‹DUO›.
obligations-because = Reden
obligations-because-asked = U vroeg dit omdat
obligations-ground-avi = u bent al genoeg ingeburgerd.
obligations-ground-dip = u heeft een diploma dat telt.
obligations-ground-doc = u heeft een document dat telt.
obligations-ground-ged = u heeft een deel van de taal al laten zien.
obligations-ground-inb = u heeft een diploma van de oude wet.
obligations-ground-ins = u volgt een opleiding. U heeft dat bewezen.
obligations-ground-opl = u volgt een opleiding.

obligations-extension-title = Meer tijd vragen
obligations-extension-how = U vraagt ‹verlenging› aan bij ‹DUO›. ‹DUO› beslist binnen { $weeks } weken.
obligations-extension-where = U vraagt het aan in Mijn Inburgering, of met een formulier van ‹DUO›.
obligations-extension-no-move = Vragen alleen geeft u geen extra tijd. Uw laatste dag verandert pas na een ja.
obligations-extension-keep-going = Ga door met leren terwijl u wacht.
obligations-grounds-title = Wanneer kan ik meer tijd krijgen?
obligations-grounds-lead = U kunt meer tijd krijgen als u hier niets aan kon doen:
obligations-ground-a = Lang ziek: u, uw partner, uw kind of uw ouder, drie maanden of langer.
obligations-ground-b = Uw partner, kind of ouder is overleden.
obligations-ground-c = U bent bevallen van een kind.
obligations-ground-d = U woonde drie maanden of langer in een Blijf van mijn Lijf-huis.
obligations-ground-e = U leert drie maanden of langer eerst lezen en schrijven (‹alfabetisering›). Dit geldt niet in de ‹Z-route›.
obligations-ground-f = U had drie maanden of langer geen huis.
obligations-ground-g = De gemeente bood u te laat een cursus aan.
obligations-ground-h = Er was een probleem bij de school, drie maanden of langer.
obligations-ground-i = Er was iets anders dat bijzonder was. U kon er niets aan doen.
obligations-ground-j = Meer van deze redenen samen, drie maanden of langer.
obligations-ground-education = U volgt een opleiding. Vraag ‹DUO› of die telt.
obligations-ground-nearly = U bent bijna klaar. Vraag ‹DUO› of dit voor u geldt.
obligations-grounds-proof = Bij elke reden hoort een bewijs. Vraag ‹DUO› welk papier u nodig heeft.

obligations-objection-title = ‹Bezwaar› maken
obligations-objection-weeks = U heeft zes weken om ‹bezwaar› te maken. De zes weken beginnen op de dag na de bekendmaking van het besluit.
obligations-objection-at-gemeente = Bij de gemeente: over uw ‹PIP›, uw leerroute of een boete van de gemeente.
obligations-objection-at-duo = Bij ‹DUO›: over uw termijn, ‹verlenging›, ‹vrijstelling›, ‹ontheffing›, lening of een boete van ‹DUO›.
obligations-objection-free = ‹Bezwaar› maken is gratis.
obligations-objection-heard = U mag uw verhaal vertellen voordat er een besluit komt.
obligations-objection-language = Schrijft u in een andere taal? Dan kan men om een vertaling vragen.
obligations-objection-no-suspension = Het besluit geldt terwijl u wacht. Ga dus door met inburgeren.
obligations-objection-help = Hulp nodig bij ‹bezwaar›? Bel
obligations-late-title = Ben ik te laat?
obligations-late-post = Met de post: verstuur uw brief voor het einde van de termijn. Hij moet binnen een week daarna aankomen.
obligations-late-reason = Te laat, maar kon u daar niets aan doen? Maak toch ‹bezwaar› en leg het uit.
obligations-late-office = Naar het verkeerde adres gestuurd? Dan wordt uw brief doorgestuurd. De dag waarop hij eerst aankwam, telt.
obligations-next-title = Wat gebeurt er daarna?
obligations-next-weeks = U krijgt een besluit binnen zes weken na de termijn. Met een commissie is dat twaalf weken. Het kan zes weken langer duren.
obligations-next-court = Bent u het daar niet mee eens? Dan kunt u in zes weken in ‹beroep› bij de rechtbank.
obligations-next-exam = De uitslag van een examen zelf kunt u niet aan de rechter voorleggen.
obligations-slow-title = Beslissen ze te laat?
obligations-slow-notice = Stuur dan een brief dat ze te laat zijn (‹ingebrekestelling›). Daarna hebben ze nog twee weken.
obligations-slow-penalty = Beslissen ze dan nog niet? Dan krijgt u misschien { $amount } per dag (‹dwangsom›). Dit bedrag is van { $year }.

obligations-consequences-title = Wat als het niet lukt?
obligations-group-nothing = ‹DUO› noemt geen groep voor u. Vraag aan ‹DUO› wat voor u geldt.
obligations-group-unclear = ‹DUO› zegt niet duidelijk in welke groep u zit. Vraag aan ‹DUO› wat voor u geldt.
obligations-asylum-still = U moet wel inburgeren, ook na uw laatste dag.
obligations-asylum-loan = ‹DUO› vraagt een oude lening hiervoor niet terug.
obligations-asylum-talk = Lukt het niet op tijd? Praat met uw gemeente. Zij helpt u verder.
obligations-fine-possible = Bent u niet op tijd klaar en is dat uw schuld? Dan kan ‹DUO› u een boete geven. U krijgt dan ook een nieuwe termijn.
obligations-fine-no-forecast = Dit zijn de hoogste bedragen. Deze app voorspelt niet of u een boete krijgt.
obligations-fine-route = ‹DUO›: leerroute niet op tijd gehaald, hoogstens
obligations-fine-parts = ‹DUO›: ‹PVT› of ‹MAP› niet op tijd gedaan, per onderdeel
obligations-fine-intake = Gemeente: niet gekomen naar de brede intake, na een waarschuwing
obligations-fine-traject = Gemeente: niet meegewerkt, hoogstens per keer
obligations-fine-blame = Kon u er niets aan doen? Vertel dat op tijd. Bewaar uw bewijzen.
obligations-as-of = Bedrag van { $date }.

obligations-money-title = Wat kost het?
obligations-free-title = Altijd gratis
obligations-free-pvt-map = ‹PVT› en ‹MAP› zijn gratis voor iedereen.
obligations-free-objection = ‹Bezwaar› maken is gratis.
obligations-asylum-offer = De gemeente biedt u een cursus aan die past bij uw leerroute. U betaalt die niet zelf.
obligations-asylum-attempts = U heeft gratis pogingen voor examens. Kijk bij Voortgang hoeveel.
obligations-asylum-no-loan = Voor u is er geen lening van ‹DUO›. U heeft die niet nodig voor uw cursus.
obligations-exam-fee = Eén examen op niveau A2, of ‹KNM›
obligations-staatsexamen-fee = Eén onderdeel van het ‹Staatsexamen›
obligations-loan-self = U kiest en betaalt uw cursus zelf. U kunt geld lenen bij ‹DUO›.
obligations-loan-rule = U kunt hoogstens dit bedrag lenen. Hoeveel u mag lenen, hangt af van uw inkomen.
obligations-loan-max = Lening, hoogstens
obligations-loan-quarter = ‹DUO› betaalt per drie maanden hoogstens
obligations-loan-month = Terugbetalen, minstens per maand
obligations-loan-income = ‹DUO› kijkt naar uw inkomen, en naar dat van uw partner.
obligations-loan-for = De lening is voor een cursus bij een school met keurmerk, en voor examens.
obligations-loan-repay = U betaalt de lening terug, met rente, in hoogstens tien jaar. Heeft u weinig inkomen? Dan betaalt u minder of niets.
obligations-loan-letter = Wanneer u begint met terugbetalen, staat in de brief van ‹DUO›.

obligations-rights-title = Andere rechten
obligations-right-alone = Bij de brede intake mag u een gesprek alleen hebben, zonder uw familie.
obligations-right-adapted = Heeft u hulp nodig bij een examen? Bijvoorbeeld meer tijd. Vraag ‹DUO› op tijd.
obligations-right-see = U mag zien welke gegevens er over u zijn. U mag fouten laten veranderen.
