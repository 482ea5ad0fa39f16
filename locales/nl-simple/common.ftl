# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Mijn inburgering
skip-to-content = Ga naar de tekst
sign-out = Uitloggen
language-link = Taal
language-menu = Kies uw taal
nav-label = Menu
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
footer-not-paper = U krijgt ook nog brieven met de post. Lees ook uw brieven.

session-warning = U hebt een tijd niets gedaan. Over 2 minuten loggen we u uit.
session-final-warning = Over 2 minuten loggen we u uit. U kunt daarna opnieuw inloggen.
session-extend = Ik ben er nog

notice-sign-in-cancelled = U bent gestopt met inloggen. U kunt het opnieuw proberen.
notice-sign-in-failed = Het inloggen is niet gelukt. Probeer het opnieuw. Lukt het niet? Bel uw gemeente.
notice-sign-in-unavailable = U kunt nu niet inloggen. Probeer het later opnieuw. Of bel uw gemeente.
notice-session-ended = U bent uitgelogd. U hebt een tijd niets gedaan. Wilt u verder? Log opnieuw in.
notice-signed-out = U bent uitgelogd.
notice-extended = U kunt verder. U blijft ingelogd.

# Who says so
party-duo = ‹DUO›
party-gemeente = de gemeente
party-coa = het ‹COA›
party-taalaanbieder = de taalschool
party-begeleiding = de begeleiding (hulp)
party-inlogdienst = de dienst voor inloggen
source-line = Van { $party }, gevraagd op { $asked }.
source-as-of = Bekend tot en met
source-formal = Dit is officieel.
source-indicative = Dit laat ongeveer zien hoe het gaat. Het is geen officieel besluit.

# States of a section
section-not-known = Dit weten we nu niet
section-part-not-known = Een deel weten we nu niet
section-whom-to-call = Wilt u het nu weten? Bel { $gemeente }: { $phone }.
section-retry = Probeer opnieuw
section-busy = We vragen het opnieuw.
section-refreshed = In dit deel staan nu de nieuwste gegevens.
section-still-unknown = We weten het nog niet. Probeer het later opnieuw.
section-dropped = { $count ->
    [one] We kunnen { $count } gegeven niet laten zien.
   *[other] We kunnen { $count } gegevens niet laten zien.
}
unknown-value = dit kennen we niet: { $value }
dispute-title = De gegevens verschillen
dispute-ask = Vraag aan { $party } wat klopt.

reason-unreachable = We krijgen nu geen contact met { $party }. Daarom weten we dit nu niet: { $what }.
reason-timed-out = { $party } geeft nu geen antwoord. Daarom weten we dit nu niet: { $what }.
reason-unreadable = We kunnen het antwoord van { $party } niet lezen. Daarom weten we dit nu niet: { $what }.
reason-wrong-person = Het antwoord van { $party } klopt niet. Wij laten het niet zien. Daarom weten we dit nu niet: { $what }.
reason-not-allowed = { $party } mag dit niet aan deze gemeente geven: { $what }.
reason-not-connected = { $party } werkt nog niet samen met deze app. Daarom weten we dit nu niet: { $what }.
reason-no-consent = Wij zoeken dit alleen als u ja zegt. We hebben ook een gecontroleerd e-mailadres van u nodig. Daarom weten we dit nu niet: { $what }.
reason-not-asked = We hebben dit nu niet gevraagd aan { $party }: { $what }.

call-duo-plicht = of u moet inburgeren
call-duo-plicht-historie = of u eerder moest inburgeren
call-duo-doelgroep = uw groep
call-duo-doelgroep-historie = in welke groep u eerder was
call-duo-lbt = de uitslag van de leerbaarheidstoets (test)
call-duo-termijn = uw tijd om in te burgeren
call-duo-termijn-historie = hoeveel tijd u eerder had
call-duo-gebeurtenissen = wat er is gebeurd bij ‹DUO›
call-duo-verlengingen = meer tijd (verlenging)
call-duo-vrijstellingen = vrijstellingen (u kunt iets al)
call-duo-ontheffingen = ontheffingen (iets kan niet voor u)
call-duo-pip = uw plan (‹PIP›) bij ‹DUO›
call-duo-map = de datum van uw ‹MAP›-gesprek
call-duo-pvt = de datum van uw handtekening voor de ‹PVT›
call-duo-uren = uw uren
call-duo-examens = uw examens
call-duo-gratispogingen = hoe vaak u gratis examen mag doen
call-duo-boetes = boetes van ‹DUO›
call-duo-instellingen = de namen van taalscholen
call-gemeente-pip = uw plan bij de gemeente
call-gemeente-intake = uw brede intake (gesprek)
call-gemeente-voorinburgering = uw lessen bij het ‹COA› (voorinburgering)
call-gemeente-begeleiding = uw maatschappelijke begeleiding (hulp)
call-gemeente-aanbieder = hoe het gaat op school
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
indeling-asielstatushouder = asielstatushouder (iemand met asiel)
indeling-gezinsmigrant = gezinsmigrant (iemand die voor familie komt) of andere migrant

# The old law, and no running obligation
law-old-title = Voor u geldt de oude wet: de ‹Wet inburgering 2013›.
law-old-text = Deze app rekent voor u geen datums uit. Kijk bij Mijn Inburgering van ‹DUO›, of bel ‹DUO›.
law-ended-title = ‹DUO› zegt: u hoeft nu niet in te burgeren.
law-ended-text = De reden en de datum staan bij
law-paused-title = U hoeft nu even niet in te burgeren.
law-paused-text = U hebt een tijdelijke ‹vrijstelling›. Meer hierover staat bij
two-show = Ook: { $language }
two-stop = Alleen: { $language }
two-choose = Kies een tweede taal
aloud-read = Lees voor
aloud-page = Lees deze pagina voor
aloud-pause = Pauze
aloud-continue = Ga verder
aloud-stop = Stop
aloud-no-voice = Uw telefoon heeft geen stem voor deze taal. Voorlezen kan daarom niet.
translation-machine = Een computer schreef deze pagina in makkelijk Nederlands. Een mens heeft de tekst nog niet gecontroleerd. De gewone Nederlandse tekst geldt.
translation-stale = Een deel van deze pagina staat in gewoon Nederlands. De makkelijke tekst is nog niet klaar.
