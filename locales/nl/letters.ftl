# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Brief begrijpen
letters-lead = Hebt u een brief gekregen? Kies welke brief het is. Dan leest u wat u moet doen.
letters-who = 1. Van wie is de brief?
letters-who-hint = Kijk boven aan de brief.
letters-from-duo = Van ‹DUO›
letters-from-gemeente = Van de gemeente
letters-from-other = Van iemand anders
letters-which = 2. Welke zin staat in de brief?
letters-which-hint = Zoek de zin die het meest lijkt op uw brief.
letters-none = Staat uw brief er niet bij?
letters-none-text = Bel uw gemeente, of neem de brief mee naar uw volgende gesprek. Gooi de brief niet weg.
letters-other-text = Deze app kent alleen brieven van ‹DUO› en van de gemeente over inburgeren. Weet u niet wat u moet doen? Bel uw gemeente.
letters-again = Kies een andere brief
letters-open = Wat is deze brief?
letters-sentence = Deze zin staat in de brief
letters-what = Wat is dit?
letters-do = Wat moet u doen?
letters-when = Voor wanneer?
letters-not = Wat gebeurt er als u niets doet?
letters-help = Wie helpt u?
letters-help-text = Bel en zeg welke brief u heeft. Neem de brief mee als u langskomt.
letters-when-none = Deze brief heeft geen laatste dag.
letters-when-letter = De laatste dag staat in de brief. Wij weten die dag niet.
letters-when-signed-out = Log in om uw eigen datum te zien.
letters-when-six-weeks = U heeft zes weken, vanaf de dag na de datum van de brief.
letters-when-ours = Deze datum hebben wij uitgerekend. Staat er een andere datum in uw brief? Dan geldt uw brief.

letter-kennisgeving = Brief dat u moet inburgeren (‹kennisgeving›)
letter-kennisgeving-key = U moet inburgeren.
letter-kennisgeving-what = ‹DUO› schrijft dat u moet inburgeren. Uw tijd begint nog niet. Eerst krijgt u een plan van de gemeente.
letter-kennisgeving-do = Bewaar de brief. Wacht op de uitnodiging van de gemeente voor een gesprek.
letter-kennisgeving-not = U hoeft nu niets te doen. Krijgt u na tien weken nog geen plan? Bel uw gemeente.

letter-intake = Uitnodiging voor de ‹brede intake›
letter-intake-key = Wij nodigen u uit voor een gesprek over uw inburgering.
letter-intake-what = De gemeente wil met u praten over school, werk, gezondheid en gezin. Daarna maakt de gemeente uw plan. U mag alleen komen, zonder familie.
letter-intake-do = Ga naar het gesprek. Kunt u niet? Bel zo snel mogelijk. Vraag om een tolk als u die nodig heeft.
letter-intake-not = Komt u niet? Dan krijgt u een waarschuwing. Daarna kan de gemeente een boete geven.

letter-pip = Uw plan (‹PIP›)
letter-pip-key = Hierbij ontvangt u uw Persoonlijk plan Inburgering en Participatie.
letter-pip-what = Dit is uw plan. Het is een besluit van de gemeente. Na de datum op uw eerste plan begint uw tijd om in te burgeren.
letter-pip-do = Lees het plan met iemand die u helpt. Doe wat in het plan staat. Bent u het niet eens? Maak ‹bezwaar›.
letter-pip-not = Het plan geldt dan. Na zes weken kunt u geen ‹bezwaar› meer maken.

letter-meeting = Uitnodiging voor een gesprek
letter-meeting-key = U bent uitgenodigd voor een voortgangsgesprek.
letter-meeting-what = De gemeente wil met u praten over hoe het gaat met uw lessen en uw plan.
letter-meeting-do = Ga naar het gesprek. Kunt u niet? Bel voor de dag van het gesprek.
letter-meeting-not = Komt u vaker niet? Dan kan de gemeente u waarschuwen en een boete geven.

letter-warning = Waarschuwing van de gemeente
letter-warning-key = U bent niet op uw afspraak gekomen. Dit is een waarschuwing.
letter-warning-what = De gemeente vindt dat u niet genoeg meedoet. Dit is nog geen boete.
letter-warning-do = Bel de gemeente. Zeg waarom u er niet was, bijvoorbeeld omdat u ziek was. Maak een nieuwe afspraak en ga daar zeker naartoe.
letter-warning-not = Dan kan de gemeente u een boete geven.

letter-gemeente-fine = Boete van de gemeente
letter-gemeente-fine-key = Wij leggen u een boete op.
letter-gemeente-fine-what = De gemeente geeft u een boete, omdat u niet genoeg heeft meegedaan.
letter-gemeente-fine-do = Bent u het niet eens? Maak ‹bezwaar› bij de gemeente. Kunt u niet betalen? Bel en vraag of u in delen mag betalen.
letter-gemeente-fine-not = Na zes weken kunt u geen ‹bezwaar› meer maken. Dan moet u betalen.

letter-reminder = Herinnering van ‹DUO›
letter-reminder-key = Uw inburgeringstermijn loopt bijna af.
letter-reminder-what = ‹DUO› schrijft dat uw laatste dag dichtbij is.
letter-reminder-do = Kijk wat u nog moet doen. Lukt het niet op tijd, en is dat niet uw schuld? Vraag meer tijd (‹verlenging›) bij ‹DUO›.
letter-reminder-not = Bent u te laat, en is dat uw schuld? Dan kan ‹DUO› een boete geven. Bent u asielstatushouder? Dan krijgt u geen boete van ‹DUO›.

letter-announcement = Brief: misschien krijgt u een boete
letter-announcement-key = Wij zijn van plan u een boete te geven, omdat uw termijn voorbij is.
letter-announcement-what = ‹DUO› denkt dat u te laat bent. Dit is nog geen boete. U mag eerst zeggen waarom u te laat bent.
letter-announcement-do = Schrijf ‹DUO› waarom u te laat bent. Stuur bewijs mee, bijvoorbeeld over ziekte. Vraag hulp bij uw gemeente.
letter-announcement-not = Dan beslist ‹DUO› zonder uw uitleg.

letter-duo-fine = Boete van ‹DUO›
letter-duo-fine-key = U krijgt een boete, omdat u niet op tijd bent ingeburgerd.
letter-duo-fine-what = ‹DUO› geeft u een boete. U krijgt ook een nieuwe termijn om in te burgeren.
letter-duo-fine-do = Bent u het niet eens? Maak ‹bezwaar› bij ‹DUO›. Bent u asielstatushouder? Bel dan uw gemeente, want ‹DUO› geeft asielstatushouders geen boete.
letter-duo-fine-not = Na zes weken kunt u geen ‹bezwaar› meer maken. Dan moet u betalen.

letter-extension-yes = U krijgt meer tijd (‹verlenging›)
letter-extension-yes-key = Uw inburgeringstermijn is verlengd.
letter-extension-yes-what = ‹DUO› geeft u meer tijd. U heeft een nieuwe laatste dag.
letter-extension-yes-do = Schrijf de nieuwe datum op. Ga verder met uw lessen en examens.
letter-extension-yes-not = U hoeft niets te doen. Vindt u de extra tijd te kort? Dan kunt u ‹bezwaar› maken.

letter-extension-no = U krijgt geen extra tijd
letter-extension-no-key = Uw aanvraag voor verlenging is afgewezen.
letter-extension-no-what = ‹DUO› geeft u geen extra tijd. Uw laatste dag blijft hetzelfde.
letter-extension-no-do = Bent u het niet eens? Maak ‹bezwaar› bij ‹DUO›. Vraag hulp bij uw gemeente.
letter-extension-no-not = Dan blijft uw laatste dag hetzelfde. Na zes weken kunt u geen ‹bezwaar› meer maken.

letter-result = Uitslag van een examen
letter-result-key = Dit is de uitslag van uw examen.
letter-result-what = U leest of u geslaagd bent. U krijgt geen cijfer.
letter-result-do = Niet geslaagd? U mag het examen nog een keer doen. Praat met uw school over oefenen. Schrijf u op tijd in.
letter-result-not = U hoeft niets te doen. Tegen een uitslag kunt u geen ‹bezwaar› maken.

letter-exempt = Besluit over ‹vrijstelling› of ‹ontheffing›
letter-exempt-key = Wij hebben een besluit genomen over uw vrijstelling of ontheffing.
letter-exempt-what = ‹DUO› heeft besloten of u iets niet hoeft te doen.
letter-exempt-do = Lees wat u nog wel moet doen. Bent u het niet eens? Maak ‹bezwaar› bij ‹DUO›.
letter-exempt-not = Dan geldt het besluit. Na zes weken kunt u geen ‹bezwaar› meer maken.

letter-done = U bent klaar
letter-done-key = U heeft voldaan aan uw inburgeringsplicht.
letter-done-what = ‹DUO› schrijft dat u klaar bent met inburgeren. Gefeliciteerd!
letter-done-do = Bewaar deze brief en uw diploma of certificaat goed.
letter-done-not = U hoeft niets meer te doen.
