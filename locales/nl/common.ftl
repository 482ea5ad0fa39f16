# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Mijn inburgering
skip-to-content = Ga naar de inhoud
sign-out = Uitloggen
language-link = Taal
language-menu = Kies uw taal
nav-label = Hoofdmenu
nav-start = Start
nav-dossier = Dossier
nav-appointments = Afspraken
nav-messages = Berichten
nav-more = Meer
nav-unread = { $count ->
    [one] { $count } nieuw bericht
   *[other] { $count } nieuwe berichten
}
time-of-day = { $time } uur
gemeente-unknown = gemeente met code { $code }
footer-call = Vragen? Bel
footer-not-paper = Deze app komt niet in de plaats van post. Lees ook uw brieven.

session-warning = U bent een tijd niet bezig geweest. Over 2 minuten loggen we u uit.
session-final-warning = Over 2 minuten loggen we u uit. U kunt daarna opnieuw inloggen.
session-extend = Ik ben er nog

notice-sign-in-cancelled = U bent gestopt met inloggen. U kunt het opnieuw proberen.
notice-sign-in-failed = Het inloggen is niet gelukt. Probeer het opnieuw. Lukt het niet? Bel uw gemeente.
notice-sign-in-unavailable = Inloggen kan nu niet. Probeer het later opnieuw, of bel uw gemeente.
notice-session-ended = U bent uitgelogd, omdat u een tijd niet bezig was. Log opnieuw in om verder te gaan.
notice-signed-out = U bent uitgelogd.
notice-extended = U kunt verder. U blijft ingelogd.

# Who says so
party-duo = ‹DUO›
party-gemeente = de gemeente
party-coa = het ‹COA›
party-taalaanbieder = de taalschool
party-begeleiding = de maatschappelijke begeleiding
party-inlogdienst = de inlogdienst
source-line = Van { $party }, gevraagd op { $asked }.
source-as-of = Bekend tot en met
source-formal = Dit is officieel.
source-indicative = Dit is een indicatie, geen officieel besluit.

# States of a section
section-not-known = Dit weten we nu niet
section-part-not-known = Een deel weten we nu niet
section-whom-to-call = Wilt u het nu weten? Bel { $gemeente }: { $phone }.
section-retry = Probeer opnieuw
section-busy = We vragen het opnieuw.
section-refreshed = Dit deel is bijgewerkt.
section-still-unknown = We weten het nog niet. Probeer het later opnieuw.
section-dropped = { $count ->
    [one] { $count } gegeven kunnen we niet laten zien.
   *[other] { $count } gegevens kunnen we niet laten zien.
}
unknown-value = onbekende waarde: { $value }
dispute-title = De gegevens verschillen
dispute-ask = Vraag aan { $party } wat klopt.

reason-unreachable = { $party } is nu niet bereikbaar. Daarom missen we: { $what }.
reason-timed-out = { $party } geeft nu geen antwoord. Daarom missen we: { $what }.
reason-unreadable = We kunnen het antwoord van { $party } niet lezen. Daarom missen we: { $what }.
reason-wrong-person = Het antwoord van { $party } klopt niet. Wij laten het niet zien. Daarom missen we: { $what }.
reason-not-allowed = { $party } mag deze gegevens niet aan deze gemeente geven: { $what }.
reason-not-connected = { $party } is nog niet aangesloten. Daarom missen we: { $what }.
reason-no-consent = Wij zoeken dit pas op als u daar ja op zegt, en als we een gecontroleerd e-mailadres van u hebben. Daarom missen we: { $what }.
reason-not-asked = We hebben dit nu niet gevraagd aan { $party }: { $what }.

call-duo-plicht = of u moet inburgeren
call-duo-plicht-historie = de geschiedenis van uw inburgeringsplicht
call-duo-doelgroep = uw groep
call-duo-doelgroep-historie = de geschiedenis van uw groep
call-duo-lbt = de uitslag van de leerbaarheidstoets
call-duo-termijn = uw inburgeringstermijn
call-duo-termijn-historie = de geschiedenis van uw termijn
call-duo-gebeurtenissen = de gebeurtenissen bij ‹DUO›
call-duo-verlengingen = verlenging van uw termijn
call-duo-vrijstellingen = vrijstellingen
call-duo-ontheffingen = ontheffingen
call-duo-pip = uw ‹PIP› bij ‹DUO›
call-duo-map = de datum van uw ‹MAP›-gesprek
call-duo-pvt = de datum van uw handtekening voor de ‹PVT›
call-duo-uren = uw uren
call-duo-examens = uw examens
call-duo-gratispogingen = gratis pogingen
call-duo-boetes = boetes van ‹DUO›
call-duo-instellingen = de namen van taalscholen
call-gemeente-pip = uw plan bij de gemeente
call-gemeente-intake = uw brede intake
call-gemeente-voorinburgering = uw voorinburgering bij het ‹COA›
call-gemeente-begeleiding = uw maatschappelijke begeleiding
call-gemeente-aanbieder = uw voortgang op school
call-gemeente-taken = taken van de gemeente
call-gemeente-berichten = berichten van de gemeente
call-gemeente-afspraken = afspraken

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute›
leerroute-Z = ‹Z-route›
onderdeel-LE = Lezen
onderdeel-LU = Luisteren
onderdeel-SC = Schrijven
onderdeel-SP = Spreken
onderdeel-KNM = ‹KNM›
uitslag-Geslaagd = geslaagd
uitslag-Gezakt = niet geslaagd
uitslag-Geen = geen uitslag
indeling-asielstatushouder = asielstatushouder
indeling-gezinsmigrant = gezinsmigrant of andere migrant

# The old law, and no running obligation
law-old-title = Voor u geldt de oude wet: de ‹Wet inburgering 2013›.
law-old-text = Deze app rekent voor u geen datums uit. Kijk bij Mijn Inburgering van ‹DUO›, of bel ‹DUO›.
law-ended-title = ‹DUO› zegt: u hoeft nu niet in te burgeren.
law-ended-text = De reden en de datum staan bij
law-paused-title = Uw inburgering staat nu stil.
law-paused-text = U heeft een tijdelijke ‹vrijstelling›. Meer hierover staat bij
two-show = Ook in het { $language }
two-stop = Alleen in het { $language }
two-choose = Kies een tweede taal
aloud-read = Lees voor
aloud-page = Lees deze pagina voor
aloud-pause = Pauze
aloud-continue = Ga verder
aloud-stop = Stop
aloud-no-voice = Uw telefoon heeft geen stem voor deze taal. Voorlezen kan daarom niet.
translation-machine = Een computer heeft deze pagina vertaald. Een mens heeft de vertaling nog niet gecontroleerd. De Nederlandse tekst geldt.
translation-stale = Een deel van deze pagina staat in het Nederlands. De vertaling is nog niet klaar.
