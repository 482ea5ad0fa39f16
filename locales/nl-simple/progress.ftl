# Progress: what is done, what is open, and that effort counts.
progress-title = Klaar en nog te doen
progress-lead = Hier ziet u wat klaar is. U ziet ook wat u nog moet doen.
progress-route = Uw leerroute
progress-parts-title = Wat u moet doen
progress-parts-nothing = U hebt nog geen plan (‹PIP›). Daarom weten we nog niet wat u moet doen. De gemeente maakt het plan samen met u.
progress-summary = { $total ->
    [one] { $done } van { $total } deel is klaar
   *[other] { $done } van { $total } delen zijn klaar
}
progress-summary-unknown = { $count ->
    [one] Van { $count } deel weten we het nu niet.
   *[other] Van { $count } delen weten we het nu niet.
}
progress-only-duo = Bent u klaar met inburgeren? Alleen ‹DUO› beslist dat. U krijgt daarover een brief.

progress-group-language = Nederlandse taal
progress-group-society = Nederland en werk
progress-group-hours = Uren
progress-group-end = Het einde

progress-part-taalschakel = ‹Taalschakeltraject›
progress-part-cursusuren = Uren les
progress-part-participatieuren = Uren meedoen (‹participatie›)
progress-part-pvt = ‹PVT›: participatieverklaring (handtekening)
progress-part-map = ‹MAP›: werk en meedoen
progress-part-eindgesprek = Laatste gesprek van de ‹Z-route›
progress-part-level = Nodig: niveau { $level }
progress-part-attempts = { $count ->
    [one] U deed { $count } keer examen. Elke keer telt.
   *[other] U deed { $count } keer examen. Elke keer telt.
}
progress-part-attempts-done = { $count ->
    [one] Gelukt na { $count } keer examen
   *[other] Gelukt na { $count } keer examen
}

progress-state-done = Klaar
progress-state-exempt = Vrijstelling
progress-state-dispensed = Ontheffing
progress-state-busy = Bezig
progress-state-open = Nog te doen
progress-state-not-known = Weten we nu niet
progress-state-check = Vraag of het klopt
progress-state-ask-gemeente = Vraag de gemeente
progress-why-exempt = U kunt dit al. U hoeft dit niet meer te doen.
progress-why-dispensed = ‹DUO› heeft besloten: u hoeft dit niet te doen.
progress-why-not-known = We kregen geen antwoord. Uw werk is niet weg.
progress-why-check = Er missen gegevens, of de gegevens verschillen. Vraag { $gemeente } wat klopt.
progress-why-ask-gemeente = Alleen { $gemeente } weet of dit klaar is. Wij kunnen dit niet zien.
progress-on-decision = Besluit van
progress-on-signed = Handtekening op
progress-on-talk = Gesprek op
progress-on-exam = Uitslag van
progress-on-other = Datum

progress-hours-title = Uw uren
progress-hours-nothing = Wij kennen nog geen uren van u.
progress-hours-of = { $count } van { $norm } uur
progress-hours-only = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
progress-hours-enough = U hebt genoeg uren. Meer uren mag altijd.
progress-hours-apart = Wij tellen deze uren niet bij elkaar op. Hetzelfde uur kan in twee regels staan.
progress-hours-by = Dit zegt { $party }
progress-indicative = Niet officieel
progress-kind-school = Lessen op school
progress-kind-nt2 = Lessen Nederlands (‹NT2›)
progress-kind-knm = Lessen ‹KNM›
progress-kind-intake = Lessen tijdens de brede intake
progress-kind-participation = Meedoen (‹participatie›)
progress-kind-participation-lessons = Meedoen dat telt als les
progress-kind-begeleiding = Maatschappelijke begeleiding (hulp)
progress-absent-excused = { $count ->
    [one] { $count } uur gemist, met een goede reden
   *[other] { $count } uur gemist, met een goede reden
}
progress-absent-unexcused = { $count ->
    [one] { $count } uur gemist, zonder goede reden
   *[other] { $count } uur gemist, zonder goede reden
}

progress-exams-title = Uw examens
progress-exams-nothing = ‹DUO› heeft nog geen uitslagen van u.
progress-exams-tried = { $count ->
    [one] U deed { $count } examen.
   *[other] U deed { $count } examens.
}
progress-exams-passed = { $count ->
    [one] U bent { $count } keer geslaagd.
   *[other] U bent { $count } keer geslaagd.
}
progress-exams-effort = Elk examen laat zien dat u uw best doet.
progress-exams-date = ‹DUO› schreef de uitslag op. De datum is van die dag. Hoe vaak mag u examen doen? ‹DUO› noemt geen maximum.
progress-reason-verwijtbaar = Geen uitslag. ‹DUO› vindt: dit was uw fout.
progress-reason-niet-verwijtbaar = Geen uitslag. ‹DUO› vindt: dit was niet uw fout.
progress-reason-afgemeld = Geen uitslag. U had zich afgemeld.
progress-reason-absent = Geen uitslag. U was niet bij het examen.

progress-attempts-title = Gratis examens
progress-attempts-nothing = ‹DUO› noemt voor u geen gratis examens. Alleen mensen met asielrechten (rechten door asiel) krijgen die.
progress-attempts-left = { $count ->
    [one] nog { $count } keer gratis
   *[other] nog { $count } keer gratis
}
progress-attempts-asylum = U hebt asielrechten (rechten door uw asiel). Daarom betaalt de overheid uw eerste examens. Daarna betaalt u zelf.
progress-attempts-balance = Dit aantal komt van ‹DUO›. Wij rekenen het niet zelf uit.

progress-school-title = Hoe het gaat op school
progress-school-nothing = De taalschool heeft hierover nog niets verteld.
progress-school-number = school met nummer { $number }
progress-school-level = niveau { $level }
progress-school-indicative = Dit is wat de school ziet. Het is geen uitslag van een examen.
progress-presence = Was u in de les?
progress-presence-never = niet
progress-presence-sometimes = soms wel, soms niet
progress-presence-always = altijd
progress-effort = Doet u uw best?
progress-effort-enough = genoeg
progress-effort-not-enough = nog niet genoeg
progress-result-poor = zwak (niet goed)
progress-result-fair = matig (bijna genoeg)
progress-result-enough = voldoende (genoeg)
progress-result-good = goed
progress-result-excellent = heel goed

progress-after-title = Wat komt daarna?
progress-after-B = Hebt u alle delen gehaald? Dan krijgt u het ‹inburgeringsdiploma›.
progress-after-O = Hebt u alle delen gehaald? Dan krijgt u het ‹inburgeringsdiploma›. U kunt dan verder leren.
progress-after-Z = Hebt u alle delen gedaan? Dan krijgt u het ‹inburgeringscertificaat› van de gemeente.
progress-after-duo = Schrijft ‹DUO› dat u hebt ‹voldaan›? Dan bent u klaar.
progress-after-course = Is uw cursus klaar? Dan is uw inburgering niet vanzelf klaar.
progress-after-naturalisation = Wilt u Nederlander worden? Dan is alleen het ‹inburgeringscertificaat› niet genoeg. Vraag dit op tijd aan uw gemeente.

progress-route-title = Wat betekent mijn leerroute?
progress-route-B = In de ‹B1-route› leert u Nederlands op niveau B1. U doet vijf examens: lezen, luisteren, schrijven, spreken en ‹KNM›.
progress-route-O = In de ‹onderwijsroute› leert u Nederlands voor een opleiding. De opleiding doet u daarna. U volgt een ‹taalschakeltraject›.
progress-route-Z = In de ‹Z-route› leert u Nederlands. Dan kunt u zelf uw leven regelen. U volgt lessen. U hoeft geen examen in taal te doen.
progress-route-unknown = Deze leerroute kennen wij niet. Vraag uw gemeente wat de naam betekent.
progress-afschalen-title = Is niveau B1 te moeilijk?
progress-afschalen-what = Dan mag u soms examen doen op niveau A2. Dat heet ‹afschalen›.
progress-afschalen-rule = U moet dan eerst 600 uur Nederlandse les (‹NT2›) volgen. U moet ook genoeg uw best doen. De gemeente beslist.
progress-afschalen-how = Lessen ‹KNM› tellen niet mee voor de 600 uur. Wilt u dit? Vraag uw contactpersoon van de gemeente.

progress-wrong-title = Klopt er iets niet?
progress-wrong-hours = Kloppen uw uren niet? Vraag het eerst aan uw taalschool. Bel daarna de gemeente.
progress-wrong-exam = Klopt een uitslag niet? Vraag het aan ‹DUO›.
progress-wrong-proof = Bewaar uw bewijzen: lijsten van de lessen, brieven en e-mails.
