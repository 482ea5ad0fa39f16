# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Brief begrijpen
letters-lead = Hebt u een brief gekregen? Kies welke brief het is. Dan leest u wat u moet doen.
letters-who = 1. Van wie is de brief?
letters-who-hint = Kijk boven aan de brief.
letters-from-duo = Van ‹DUO›
letters-from-gemeente = Van de gemeente
letters-from-other = Van iemand anders
letters-which = 2. Welke zin staat in de brief?
letters-which-hint = Welke zin lijkt het meest op uw brief? Kies die zin.
letters-none = Staat uw brief er niet bij?
letters-none-text = Bel uw gemeente. Of neem de brief mee naar uw volgende gesprek. Gooi de brief niet weg.
letters-other-text = Deze app kent alleen brieven van ‹DUO› en van de gemeente. Die brieven gaan over inburgeren. Weet u niet wat u moet doen? Bel uw gemeente.
letters-again = Kies een andere brief
letters-open = Wat is deze brief?
letters-sentence = Deze zin staat in de brief
letters-what = Wat is dit?
letters-do = Wat moet u doen?
letters-when = Voor wanneer?
letters-not = Wat gebeurt er als u niets doet?
letters-help = Wie helpt u?
letters-help-text = Bel en zeg welke brief u hebt. Komt u langs? Neem de brief mee.
letters-when-none = Deze brief heeft geen laatste dag.
letters-when-letter = De laatste dag staat in de brief. Wij weten die dag niet.
letters-when-signed-out = Wilt u uw eigen datum zien? Log dan in.
letters-when-six-weeks = U hebt zes weken. Kijk naar de datum van de brief. De zes weken beginnen op de dag daarna.
letters-when-ours = Wij hebben deze datum uitgerekend. Staat er een andere datum in uw brief? Dan geldt uw brief.

letter-kennisgeving = Brief: u moet inburgeren (‹kennisgeving›)
letter-kennisgeving-key = U moet inburgeren.
letter-kennisgeving-what = ‹DUO› schrijft dat u moet inburgeren. Uw tijd begint nog niet. Eerst krijgt u een plan van de gemeente.
letter-kennisgeving-do = Bewaar de brief. De gemeente nodigt u uit voor een gesprek. Wacht op die uitnodiging.
letter-kennisgeving-not = U hoeft nu niets te doen. Hebt u na tien weken nog geen plan? Bel uw gemeente.

letter-intake = Uitnodiging voor de ‹brede intake›
letter-intake-key = Wij nodigen u uit voor een gesprek over uw inburgering.
letter-intake-what = De gemeente wil met u praten. Het gaat over school, werk, gezondheid en gezin. Daarna maakt de gemeente uw plan. U mag alleen komen, zonder familie.
letter-intake-do = Ga naar het gesprek. Kunt u niet komen? Bel zo snel mogelijk. Hebt u een tolk nodig? Vraag dan om een tolk.
letter-intake-not = Komt u niet? Dan krijgt u een waarschuwing. Daarna kan de gemeente een boete geven.

letter-pip = Uw plan (‹PIP›)
letter-pip-key = Dit is uw Persoonlijk plan Inburgering en Participatie.
letter-pip-what = Dit is uw plan. Het is een besluit van de gemeente. Kijk naar de datum op uw eerste plan. Na die datum begint uw tijd om in te burgeren.
letter-pip-do = Lees het plan met iemand die u helpt. Doe wat in het plan staat. Bent u het niet eens met het plan? Maak ‹bezwaar›.
letter-pip-not = Dan geldt het plan. Na zes weken kunt u geen ‹bezwaar› meer maken.

letter-meeting = Uitnodiging voor een gesprek
letter-meeting-key = Wij nodigen u uit voor een gesprek: hoe gaat het (voortgangsgesprek)?
letter-meeting-what = De gemeente wil met u praten. Hoe gaat het met uw lessen en uw plan?
letter-meeting-do = Ga naar het gesprek. Kunt u niet komen? Bel vóór de dag van het gesprek.
letter-meeting-not = Komt u vaker niet? Dan kan de gemeente u een waarschuwing geven. De gemeente kan u ook een boete geven.

letter-warning = Waarschuwing van de gemeente
letter-warning-key = U bent niet op uw afspraak gekomen. Dit is een waarschuwing.
letter-warning-what = De gemeente vindt dat u niet genoeg meedoet. Dit is nog geen boete.
letter-warning-do = Bel de gemeente. Zeg waarom u er niet was. Was u bijvoorbeeld ziek? Zeg dat. Maak een nieuwe afspraak. Ga daar zeker naartoe.
letter-warning-not = Dan kan de gemeente u een boete geven.

letter-gemeente-fine = Boete van de gemeente
letter-gemeente-fine-key = Wij geven u een boete.
letter-gemeente-fine-what = De gemeente geeft u een boete. De reden: u deed niet genoeg mee.
letter-gemeente-fine-do = Bent u het niet eens met de boete? Maak ‹bezwaar› bij de gemeente. Kunt u niet betalen? Bel en vraag: mag ik in delen betalen?
letter-gemeente-fine-not = Na zes weken kunt u geen ‹bezwaar› meer maken. Dan moet u betalen.

letter-reminder = Herinnering van ‹DUO›
letter-reminder-key = Uw tijd om in te burgeren (inburgeringstermijn) is bijna voorbij.
letter-reminder-what = ‹DUO› schrijft: uw tijd om in te burgeren is bijna voorbij.
letter-reminder-do = Kijk wat u nog moet doen. Lukt het niet op tijd, en is dat niet uw fout? Vraag meer tijd (‹verlenging›) bij ‹DUO›.
letter-reminder-not = Bent u niet op tijd klaar, en is dat uw fout? Dan kan ‹DUO› u een boete geven. Bent u asielstatushouder (iemand met asiel)? Dan krijgt u geen boete van ‹DUO›.

letter-announcement = Brief: misschien krijgt u een boete
letter-announcement-key = Wij willen u een boete geven, want uw tijd (termijn) is voorbij.
letter-announcement-what = ‹DUO› denkt dat u niet op tijd klaar bent. Dit is nog geen boete. U mag eerst zeggen waarom u niet op tijd klaar bent.
letter-announcement-do = Schrijf ‹DUO› waarom u niet op tijd klaar bent. Stuur bewijzen (papieren) mee, bijvoorbeeld over ziekte. Vraag hulp bij uw gemeente.
letter-announcement-not = Dan beslist ‹DUO› zonder uw uitleg.

letter-duo-fine = Boete van ‹DUO›
letter-duo-fine-key = U krijgt een boete, want u bent niet op tijd ingeburgerd.
letter-duo-fine-what = ‹DUO› geeft u een boete. U krijgt ook een nieuwe laatste dag.
letter-duo-fine-do = Bent u het niet eens met de boete? Maak ‹bezwaar› bij ‹DUO›. Bent u asielstatushouder (iemand met asiel)? Bel dan uw gemeente. ‹DUO› geeft asielstatushouders geen boete.
letter-duo-fine-not = Na zes weken kunt u geen ‹bezwaar› meer maken. Dan moet u betalen.

letter-extension-yes = U krijgt meer tijd (‹verlenging›)
letter-extension-yes-key = U hebt nu meer tijd om in te burgeren (verlengd).
letter-extension-yes-what = ‹DUO› geeft u meer tijd. U hebt een nieuwe laatste dag.
letter-extension-yes-do = Schrijf de nieuwe datum op. Ga verder met uw lessen en examens.
letter-extension-yes-not = U hoeft niets te doen. Vindt u de extra tijd te kort? Dan kunt u ‹bezwaar› maken.

letter-extension-no = U krijgt geen extra tijd
letter-extension-no-key = U vroeg meer tijd (verlenging). Wij zeggen nee (afgewezen).
letter-extension-no-what = ‹DUO› geeft u geen extra tijd. Uw laatste dag blijft hetzelfde.
letter-extension-no-do = Bent u het niet eens met het besluit? Maak ‹bezwaar› bij ‹DUO›. Vraag hulp bij uw gemeente.
letter-extension-no-not = Dan blijft uw laatste dag hetzelfde. Na zes weken kunt u geen ‹bezwaar› meer maken.

letter-result = Uitslag van een examen
letter-result-key = Dit is de uitslag van uw examen.
letter-result-what = In de brief staat of u geslaagd bent. U krijgt geen cijfer.
letter-result-do = Niet geslaagd? U mag het examen nog een keer doen. Praat met uw school over oefenen. Meld u op tijd aan.
letter-result-not = U hoeft niets te doen. Tegen een uitslag kunt u geen ‹bezwaar› maken.

letter-exempt = Besluit over ‹vrijstelling› of ‹ontheffing›
letter-exempt-key = Wij hebben beslist over uw vrijstelling of ontheffing.
letter-exempt-what = Hoeft u iets niet te doen? ‹DUO› heeft daarover beslist. Het antwoord staat in de brief.
letter-exempt-do = Lees wat u nog wel moet doen. Bent u het niet eens met het besluit? Maak ‹bezwaar› bij ‹DUO›.
letter-exempt-not = Dan geldt het besluit. Na zes weken kunt u geen ‹bezwaar› meer maken.

letter-done = U bent klaar
letter-done-key = U hebt voldaan: u bent klaar met inburgeren.
letter-done-what = ‹DUO› schrijft dat u klaar bent met inburgeren. Gefeliciteerd!
letter-done-do = Bewaar deze brief goed. Bewaar ook uw diploma of certificaat goed.
letter-done-not = U hoeft niets meer te doen.
