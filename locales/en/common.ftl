app-name = My integration
skip-to-content = Go to the content
sign-out = Sign out
language-link = Language
language-menu = Choose your language
nav-label = Main menu
nav-start = Start
nav-dossier = My file
nav-appointments = Appointments
nav-messages = Messages
nav-more = More
nav-unread = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
}
time-of-day = { $time }
gemeente-unknown = municipality with code { $code }
footer-call = Questions? Call
footer-not-paper = This app does not replace post. Read your letters too.

session-warning = You have not done anything for a while. We will sign you out in 2 minutes.
session-final-warning = We will sign you out in 2 minutes. You can sign in again after that.
session-extend = I am still here

notice-sign-in-cancelled = You stopped signing in. You can try again.
notice-sign-in-failed = Signing in did not work. Try again. Still not working? Call your municipality.
notice-sign-in-unavailable = Signing in is not possible now. Try again later, or call your municipality.
notice-session-ended = You were signed out because you did nothing for a while. Sign in again to go on.
notice-signed-out = You are signed out.
notice-extended = You can go on. You stay signed in.

party-duo = ‹DUO›
party-gemeente = the municipality
party-coa = ‹COA›
party-taalaanbieder = the language school
party-begeleiding = the social guidance organisation
party-inlogdienst = the sign-in service
source-line = From { $party }, asked on { $asked }.
source-as-of = Known up to and including
source-formal = This is official.
source-indicative = This is an indication, not an official decision.

section-not-known = We do not know this now
section-part-not-known = We do not know a part of this now
section-whom-to-call = Do you want to know it now? Call { $gemeente }: { $phone }.
section-retry = Try again
section-busy = We are asking again.
section-refreshed = This part is up to date now.
section-still-unknown = We still do not know. Try again later.
section-dropped = { $count ->
    [one] We cannot show { $count } item.
   *[other] We cannot show { $count } items.
}
unknown-value = unknown value: { $value }
dispute-title = The information differs
dispute-ask = Ask { $party } which one is right.

reason-unreachable = { $party } cannot be reached now. So we are missing: { $what }.
reason-timed-out = { $party } does not answer now. So we are missing: { $what }.
reason-unreadable = We cannot read the answer of { $party }. So we are missing: { $what }.
reason-wrong-person = The answer of { $party } is not right. We do not show it. So we are missing: { $what }.
reason-not-allowed = { $party } is not allowed to give this information to this municipality: { $what }.
reason-not-connected = { $party } is not connected yet. So we are missing: { $what }.
reason-no-consent = We only look this up if you say yes to it, and if we have a checked e-mail address for you. So we are missing: { $what }.
reason-not-asked = We did not ask { $party } for this now: { $what }.

call-duo-plicht = whether you must integrate
call-duo-plicht-historie = the history of your obligation to integrate
call-duo-doelgroep = your group
call-duo-doelgroep-historie = the history of your group
call-duo-lbt = the result of the ‹leerbaarheidstoets› (learning test)
call-duo-termijn = the time you have to integrate
call-duo-termijn-historie = the history of your time to integrate
call-duo-gebeurtenissen = the events at ‹DUO›
call-duo-verlengingen = extension (‹verlenging›) of your time
call-duo-vrijstellingen = exemptions (‹vrijstelling›)
call-duo-ontheffingen = dispensations (‹ontheffing›)
call-duo-pip = your ‹PIP› at ‹DUO›
call-duo-map = the date of your ‹MAP› talk
call-duo-pvt = the date you signed for the ‹PVT›
call-duo-uren = your hours
call-duo-examens = your exams
call-duo-gratispogingen = free attempts
call-duo-boetes = fines of ‹DUO›
call-duo-instellingen = the names of language schools
call-gemeente-pip = your plan at the municipality
call-gemeente-intake = your ‹brede intake› (first talks)
call-gemeente-voorinburgering = your ‹voorinburgering› (early lessons) at ‹COA›
call-gemeente-begeleiding = your social guidance
call-gemeente-aanbieder = your progress at school
call-gemeente-taken = tasks from the municipality
call-gemeente-berichten = messages from the municipality
call-gemeente-afspraken = appointments

leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (education route)
leerroute-Z = ‹Z-route› (self-reliance route)
onderdeel-LE = Reading
onderdeel-LU = Listening
onderdeel-SC = Writing
onderdeel-SP = Speaking
onderdeel-KNM = ‹KNM› (knowledge of Dutch society)
uitslag-Geslaagd = passed
uitslag-Gezakt = not passed
uitslag-Geen = no result
indeling-asielstatushouder = holder of asylum status
indeling-gezinsmigrant = family migrant or other migrant

law-old-title = The old law applies to you: the ‹Wet inburgering 2013›.
law-old-text = This app does not calculate dates for you. Look at ‹Mijn Inburgering› of ‹DUO›, or call ‹DUO›.
law-ended-title = ‹DUO› says: you do not have to integrate now.
law-ended-text = You find the reason and the date at
law-paused-title = Your integration is paused now.
law-paused-text = You have a temporary ‹vrijstelling› (exemption). You find more at
two-show = Also in { $language }
two-stop = Only in { $language }
two-choose = Choose a second language
aloud-read = Read aloud
aloud-page = Read this page aloud
aloud-pause = Pause
aloud-continue = Go on
aloud-stop = Stop
aloud-no-voice = Your phone has no voice for this language. So we cannot read aloud.
translation-machine = A computer translated this page. A person has not checked the translation yet. The Dutch text counts.
translation-stale = A part of this page is in Dutch. The translation is not ready yet.
