# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Samen kijken
together-lead = Bekijk uw inburgering samen met iemand. Ieder heeft een eigen telefoon. Ieder leest in de eigen taal.
together-open = Kijk samen met iemand
together-group = Samen
together-how-choose = U kiest wat u laat zien. De ander ziet alleen dat.
together-how-yes = U ziet wie wil meekijken. U zegt zelf ja of nee.
together-how-stop = U kunt altijd stoppen, met één knop. Gaat u weg? Dan stopt het vanzelf. Na een uur stopt het ook.
together-how-private = Sommige gegevens laten we nooit zien. Dat zijn uw groep, uw verblijf en uw gezondheid.
together-choose = Wat laat u zien?
together-choose-hint = Kies één of meer kaarten. U kunt ze later weer weghalen.
together-choose-deadlines = Datums en rechten
together-choose-letters = Berichten van de gemeente
together-delicate = Dit gaat over een besluit of over geld.
together-interpreter-title = Gaat het over geld, een boete of uw gezondheid?
together-interpreter = Vraag dan een echte tolk. Vertalen is het werk van een tolk. Uw familie hoeft dit niet te vertalen. Bel uw gemeente en zeg: ik wil graag een tolk.
together-start = Begin met samen kijken
together-nothing-to-choose = Er is nu niets om te laten zien. Probeer het later opnieuw.

# A running table
together-nobody = Er kijkt nog niemand mee
together-with = { $count ->
    [one] { $names } kijkt met u mee
   *[other] { $names } kijken met u mee
}
together-until = Het stopt vanzelf om { $time }.
together-stop = Stop met samen kijken
together-waiting = { $name } wil meekijken
together-same-number = Ziet { $name } dit nummer ook?
together-yes = Ja, dit klopt
together-no = Nee, niet meekijken
together-doubt = Weet u het niet zeker? Zeg dan nee. U kunt altijd een nieuwe code maken.
together-is-guest = Doet mee zonder in te loggen
together-is-helper = Helper, ingelogd met eigen ‹DigiD›
together-is-coach = Coach, ingelogd bij de gemeente
together-invite-title = Zo kijkt iemand mee
together-invite-more = Nog iemand laten meekijken
together-invite-scan = De ander houdt de camera voor deze code.
together-invite-qr = QR-code om mee te kijken
together-invite-type = Geen camera? Dan typt de ander dit adres:
together-invite-words = En daarna deze zes woorden:
together-invite-until = De woorden werken één keer, tot { $time }.
together-invite-used = Iemand heeft de code gebruikt, of de code is te oud.
together-invite-again = Maak een nieuwe code
together-table = Dit is te zien
together-table-empty = U laat geen kaart zien. Niemand ziet nu iets.
together-point-hint = Tik op een regel. Dan ziet de ander ook welke regel het is.
together-add = Laat nog een kaart zien
together-lost = De verbinding is weg. We proberen het opnieuw.
together-pointed = Iemand wijst naar regel #.
together-refresh = Kijk of er iets nieuws is
together-banner-label = Samen kijken
together-banner-nobody = U bent begonnen met samen kijken.
together-banner-waiting = Iemand wacht op uw ja.
together-banner-open = Bekijk
together-banner-stop = Stop

# The way in
join-title = Meekijken met iemand
join-link = Ik heb een code om mee te kijken
join-coach-link = Voor coaches van de gemeente
join-lead-words = Kreeg u zes woorden? Typ ze hier. U hoeft niet in te loggen.
join-lead-code = Iemand vraagt u om mee te kijken. U hoeft niet in te loggen.
join-words = De zes woorden
join-words-hint = Typ de woorden in dezelfde volgorde. Zet steeds een spatie ertussen.
join-name = Uw naam
join-name-hint = Zo ziet de ander dat u het bent.
join-as = U kijkt mee als { $name }.
join-go = Meekijken
join-only-table = U ziet alleen wat de ander laat zien.
join-language = U leest alles in uw eigen taal.
join-nothing-kept = Er blijft niets op uw telefoon staan.
join-coach-title = Werkt u bij de gemeente?
join-coach-text = Log dan eerst in als coach. Dan ziet de ander dat u het echt bent.
join-coach-sign-in = Inloggen als coach
join-helper-sign-in = Inloggen met mijn eigen ‹DigiD›
join-helper-lead = { $name } vraagt of u wilt helpen met de inburgering.
join-helper-can = U mag kijken. U mag ook een vraag klaarzetten. U verstuurt niets.
join-helper-own = U logt in met uw eigen ‹DigiD›. Gebruik nooit de ‹DigiD› van een ander.
join-helper-accept = Ja, ik wil helpen
join-coach-lead = { $name } wil dat u als coach meekijkt.
join-coach-can = U mag kijken. U mag ook samen afspraken maken. U verstuurt niets.
join-coach-accept = Ja, ik kijk mee
join-kinds = Dit mag u zien
join-until = Tot en met { $date }
join-then-yes = Daarna moet { $name } nog ja zeggen.
join-signed-in = U bent ingelogd als { $name }.

# The other side
table-title = Meekijken
table-waiting = Wacht tot { $name } ja zegt
table-number = { $name } ziet ook dit nummer:
table-you-are = U doet mee als { $name }.
table-with = U kijkt mee met { $name }
table-you = Staat er ‘u’ op een kaart? Dan gaat het over { $name }.
table-private = Dit zijn gegevens van { $name }. Vertel ze aan niemand.
table-empty = U ziet nu geen kaart.
table-leave = Stop met meekijken
table-over-title = Het samen kijken is klaar
table-over = U ziet nu geen gegevens meer. Dank u voor het meekijken.
table-over-again = Wilt u weer meekijken? Vraag om een nieuwe code.

# Cards
card-lit = Hier
card-remove = Haal kaart { $number } weg
card-decisions = Besluiten over tijd en ‹vrijstelling›
card-letter = Bericht: { $subject }
card-letter-unnamed = Bericht van de gemeente
card-letter-sent = Gestuurd op { $date }
card-letter-attachment = Bijlage: { $name }
card-bring = Neem mee: { $what }
card-exam = Examen
card-school = Op school
card-part-unseen = zien we hier niet
card-not-here = Dit laten we hier niet zien.
card-empty = Op deze kaart staat nu niets.
card-gone = Deze kaart is er niet meer.
card-too-long = De rest past niet op deze kaart.

# Kinds of data
kind-obligation = Plicht en tijd om in te burgeren
kind-intake = ‹Brede intake› en ‹leerbaarheidstoets›
kind-plan = Plan (‹PIP›)
kind-guidance = ‹Voorinburgering› en hulp in de gemeente
kind-hours = Uren les en hoe het gaat op school
kind-exams = Examens, ‹PVT› en ‹MAP›
kind-appointments = Afspraken
kind-messages = Taken en berichten
kind-decisions = Besluiten van ‹DUO›
kind-fines = Boetes
kind-money = Kosten en lening

# What went wrong with a form
form-error-no-card = Kies eerst een kaart.
form-error-no-name = Vul uw naam in.
form-error-no-category = Kies wat de ander mag zien.
form-error-no-text = Schrijf eerst een tekst.
form-error-too-long = Dit is te lang. Maak het korter.
form-error-code-unknown = Deze code werkt niet, of niet meer. Vraag om een nieuwe code.
form-error-words-unknown = Deze woorden werken niet, of niet meer. Kijk of ze kloppen. Of vraag om nieuwe woorden.
form-error-too-many-tries = Te vaak geprobeerd. Vraag om een nieuwe code.
form-error-needs-digid = Log eerst in met uw eigen ‹DigiD›.
form-error-needs-coach = Log eerst in als coach van de gemeente.
form-error-own-invitation = Dit is uw eigen uitnodiging. Geef de code aan iemand anders.
form-error-not-fresh = Log opnieuw in. Daarna kunt u dit veranderen.
form-error-gone = Dit is er niet meer. Kijk op deze pagina hoe het nu is.
form-error-no-who = Kies eerst wie u wilt uitnodigen.
