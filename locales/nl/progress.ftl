# Progress: what is done, what is open, and that effort counts.
progress-title = Voortgang
progress-lead = Hier ziet u wat klaar is en wat u nog moet doen.
progress-route = Uw leerroute
progress-parts-title = Uw onderdelen
progress-parts-nothing = U heeft nog geen ‹PIP›. Daarom weten we nog niet welke onderdelen u moet doen. De gemeente maakt het plan samen met u.
progress-summary = { $total ->
    [one] { $done } van { $total } onderdeel is klaar
   *[other] { $done } van { $total } onderdelen zijn klaar
}
progress-summary-unknown = { $count ->
    [one] Van { $count } onderdeel weten we het nu niet.
   *[other] Van { $count } onderdelen weten we het nu niet.
}
progress-only-duo = Alleen ‹DUO› beslist of u klaar bent met inburgeren. U krijgt daarover een brief.

progress-group-language = Nederlandse taal
progress-group-society = Nederland en werk
progress-group-hours = Uren
progress-group-end = Afronden

progress-part-taalschakel = ‹Taalschakeltraject›
progress-part-cursusuren = Lesuren
progress-part-participatieuren = Uren meedoen (‹participatie›)
progress-part-pvt = ‹PVT›: participatieverklaring
progress-part-map = ‹MAP›: werk en meedoen
progress-part-eindgesprek = Eindgesprek van de ‹Z-route›
progress-part-level = Nodig: niveau { $level }
progress-part-attempts = { $count ->
    [one] U deed { $count } keer examen. Elke poging telt.
   *[other] U deed { $count } keer examen. Elke poging telt.
}
progress-part-attempts-done = { $count ->
    [one] Gelukt na { $count } poging
   *[other] Gelukt na { $count } pogingen
}

progress-state-done = Klaar
progress-state-exempt = Vrijstelling
progress-state-dispensed = Ontheffing
progress-state-busy = Bezig
progress-state-open = Nog te doen
progress-state-not-known = Weten we nu niet
progress-state-check = Navragen
progress-state-ask-gemeente = Vraag de gemeente
progress-why-exempt = U kunt dit al. U hoeft dit niet meer te doen.
progress-why-dispensed = ‹DUO› heeft besloten dat u dit niet hoeft te doen.
progress-why-not-known = We kregen geen antwoord. Uw werk is niet weg.
progress-why-check = De gegevens zijn niet compleet, of ze verschillen. Vraag { $gemeente } wat klopt.
progress-why-ask-gemeente = Alleen { $gemeente } weet of dit klaar is. Wij kunnen dit niet opvragen.
progress-on-decision = Besluit van
progress-on-signed = Getekend op
progress-on-talk = Gesprek op
progress-on-exam = Uitslag van
progress-on-other = Datum

progress-hours-title = Uw uren
progress-hours-nothing = Er zijn nog geen uren van u bekend.
progress-hours-of = { $count } van { $norm } uur
progress-hours-only = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
progress-hours-enough = U heeft genoeg uren. Meer uren mag altijd.
progress-hours-apart = Wij tellen deze uren niet bij elkaar op. Hetzelfde uur kan in twee regels staan.
progress-hours-by = Volgens { $party }
progress-indicative = Indicatie
progress-kind-school = Lessen op school
progress-kind-nt2 = Lessen Nederlands (‹NT2›)
progress-kind-knm = Lessen ‹KNM›
progress-kind-intake = Lessen tijdens de brede intake
progress-kind-participation = Meedoen (‹participatie›)
progress-kind-participation-lessons = Meedoen dat telt als les
progress-kind-begeleiding = Maatschappelijke begeleiding
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
progress-exams-effort = Elke poging laat zien dat u uw best doet.
progress-exams-date = De datum is de dag waarop ‹DUO› de uitslag opschreef. ‹DUO› noemt geen maximum aantal pogingen.
progress-reason-verwijtbaar = Geen uitslag. ‹DUO› vindt dat u hier iets aan kon doen.
progress-reason-niet-verwijtbaar = Geen uitslag. ‹DUO› vindt dat u hier niets aan kon doen.
progress-reason-afgemeld = Geen uitslag. U had zich afgemeld.
progress-reason-absent = Geen uitslag. U was niet bij het examen.

progress-attempts-title = Gratis pogingen
progress-attempts-nothing = ‹DUO› noemt voor u geen gratis pogingen. Alleen mensen met asielrechten krijgen die.
progress-attempts-left = { $count ->
    [one] nog { $count } gratis
   *[other] nog { $count } gratis
}
progress-attempts-asylum = U heeft asielrechten. Daarom betaalt de overheid uw eerste pogingen. Daarna betaalt u zelf.
progress-attempts-balance = Dit aantal komt van ‹DUO›. Wij rekenen het niet zelf uit.

progress-school-title = Hoe het gaat op school
progress-school-nothing = De taalschool heeft hierover nog niets doorgegeven.
progress-school-number = school met nummer { $number }
progress-school-level = niveau { $level }
progress-school-indicative = Dit is wat de school ziet. Het is geen uitslag van een examen.
progress-presence = Aanwezig in de les
progress-presence-never = niet
progress-presence-sometimes = soms wel, soms niet
progress-presence-always = altijd
progress-effort = Inzet
progress-effort-enough = voldoende
progress-effort-not-enough = nog niet voldoende
progress-result-poor = zwak
progress-result-fair = matig
progress-result-enough = voldoende
progress-result-good = goed
progress-result-excellent = heel goed

progress-after-title = Wat komt daarna?
progress-after-B = Heeft u alle onderdelen gehaald? Dan krijgt u het ‹inburgeringsdiploma›.
progress-after-O = Heeft u alle onderdelen gehaald? Dan krijgt u het ‹inburgeringsdiploma›. U kunt dan doorleren.
progress-after-Z = Heeft u alle onderdelen gedaan? Dan krijgt u het ‹inburgeringscertificaat› van de gemeente.
progress-after-duo = Als ‹DUO› schrijft dat u heeft ‹voldaan›, bent u klaar.
progress-after-course = Het einde van uw cursus is niet het einde van uw inburgering.
progress-after-naturalisation = Het ‹inburgeringscertificaat› alleen is niet genoeg om Nederlander te worden. Vraag dit op tijd aan uw gemeente.

progress-route-title = Wat betekent mijn leerroute?
progress-route-B = In de ‹B1-route› leert u Nederlands op niveau B1. U doet vijf examens: lezen, luisteren, schrijven, spreken en ‹KNM›.
progress-route-O = In de ‹onderwijsroute› leert u Nederlands om daarna een opleiding te doen. U volgt een ‹taalschakeltraject›.
progress-route-Z = In de ‹Z-route› leert u Nederlands om zelf uw leven te regelen. U volgt lessen. U hoeft geen taalexamen te doen.
progress-route-unknown = Deze leerroute kennen wij niet. Vraag uw gemeente wat hij betekent.
progress-afschalen-title = Is niveau B1 te moeilijk?
progress-afschalen-what = Dan mag u soms examen doen op niveau A2. Dat heet ‹afschalen›.
progress-afschalen-rule = U moet dan eerst 600 uur Nederlandse les (‹NT2›) volgen. U moet ook genoeg uw best doen. De gemeente beslist.
progress-afschalen-how = Lessen ‹KNM› tellen niet mee voor de 600 uur. Vraag erom bij uw contactpersoon van de gemeente.

progress-wrong-title = Klopt er iets niet?
progress-wrong-hours = Kloppen uw uren niet? Vraag het eerst aan uw taalschool. Bel daarna de gemeente.
progress-wrong-exam = Klopt een uitslag niet? Vraag het aan ‹DUO›.
progress-wrong-proof = Bewaar uw bewijzen: presentielijsten, brieven en e-mails.
