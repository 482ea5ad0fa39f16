# The PIP.
plan-title = Uw plan (‹PIP›)
plan-lead = In dit plan staat hoe u gaat inburgeren. U maakt het samen met de gemeente.
plan-core-title = Het besluit
plan-nothing = U hebt nog geen plan.
plan-route = Uw leerroute
plan-level = Niveau
plan-level-b1 = Niveau B1. Er staat geen ander niveau in uw plan.
plan-level-z = U hoeft geen niveau in taal te halen. U leert zo veel u kunt.
plan-level-unknown = Er staat geen niveau in uw plan.
plan-date = Datum op het plan
plan-gemeente = Gemaakt door
plan-previous-gemeente = Uw oude gemeente maakte dit plan. Uw nieuwe gemeente maakt een nieuw plan. De leerroute blijft hetzelfde.
plan-aim-b = U leert Nederlands tot niveau B1.
plan-aim-o = U leert Nederlands. Daarna kunt u een opleiding doen.
plan-aim-z = U leert Nederlands. U leert ook meedoen in Nederland.
plan-not-yet-title = Uw plan komt nog
plan-not-yet = De gemeente praat eerst met u. Dat gesprek heet ‹brede intake›. Daarna krijgt u uw plan.
plan-due = De gemeente moet uw plan maken. De laatste dag daarvoor is { $date }.
plan-due-own = Dit hebben wij uitgerekend: tien weken na de brief van ‹DUO›.
plan-not-yet-call = Hoort u niets? Bel uw gemeente.

plan-content-title = Wat u hebt afgesproken
plan-content-nothing = De gemeente heeft hier geen afspraken voor u.
plan-contact = Uw contactpersoon
plan-goals = Uw doel
plan-wishes = Wat u wilt
plan-wishes-words = Dit staat in uw plan, in het Nederlands.
plan-agreements = Afspraken
plan-agreement-by = Wie doet het: { $who }
plan-agreement-from = Vanaf { $date }
plan-agreement-until = Tot en met { $date }
plan-parts = Uren en gesprekken
plan-intensity = Uren les, ongeveer
plan-intensity-value = { $hours } uur in totaal
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = Gesprekken over hoe het gaat
plan-a2 = Mag u examens doen op niveau A2?
plan-to-progress = Bekijk wat klaar is
plan-ontzorgen-title = Betaalt de gemeente uw vaste kosten?
plan-ontzorgen = De gemeente betaalt de eerste zes maanden uw vaste kosten. Dat zijn huur, energie, water en zorgverzekering. Het geld komt uit uw uitkering. Dit heet ‹financieel ontzorgen›.
plan-ontzorgen-ask = Wat voor u geldt, staat in uw plan. Vraag het uw contactpersoon.
plan-attention = { $count ->
    [one] { $count } persoonlijk punt. Alleen u ziet dit. Tik hier. Dan gaat het open.
   *[other] { $count } persoonlijke punten. Alleen u ziet dit. Tik hier. Dan gaat het open.
}
plan-attention-note = Kijkt er iemand mee? Sluit dit dan weer.
plan-document = De gemeente heeft dit plan ook op papier. Vraag uw contactpersoon om een kopie.

plan-objection-title = Niet eens met uw plan?
plan-objection-until = U kunt bezwaar maken tegen uw plan. Dat kan tot en met { $date }.
plan-objection-over = U had zes weken om bezwaar te maken tegen dit plan. De zes weken zijn voorbij.
plan-objection-own = Wij rekenen zes weken vanaf de datum op het plan. Kreeg u het plan later? Dan hebt u langer.
plan-objection-how = Bezwaar maken is gratis. Schrijf een brief aan de gemeente die het plan maakte. Uw plan geldt ook als u wacht op antwoord.
plan-to-rights = Bekijk uw datums en rechten
plan-earlier = { $count ->
    [one] { $count } ouder plan
   *[other] { $count } oudere plannen
}

plan-goal-work = werken voor geld
plan-goal-business = een eigen bedrijf
plan-goal-education = een opleiding met studiefinanciering (geld om te studeren)
plan-goal-work-able = werken voor geld, zo veel als u kunt
plan-goal-work-ready = klaar worden voor werk
plan-goal-society = meedoen in Nederland
plan-status-concept = nog niet officieel
plan-status-vastgesteld = officieel (vastgesteld)
plan-status-vervangen = geldt niet meer: er is een nieuw plan
plan-status-ingetrokken = geldt niet meer (ingetrokken)

plan-what-title = Wat betekent het?
plan-what-b = Wat is de ‹B1-route›?
plan-what-b-text = U leert Nederlands tot niveau B1. U doet vier examens in taal. U doet ook ‹KNM›, de ‹PVT› en de ‹MAP›. Daarna krijgt u een diploma.
plan-what-o = Wat is de ‹onderwijsroute›?
plan-what-o-text = U leert Nederlands voor een opleiding in Nederland. U volgt een ‹taalschakeltraject›. Dat zijn lessen voor zo’n opleiding. U doet ook de ‹PVT›. Daarna krijgt u een diploma.
plan-what-z = Wat is de ‹Z-route›?
plan-what-z-text = U volgt 800 uur les. U doet ook de ‹PVT› en de ‹MAP›. Bent u asielstatushouder (iemand met asiel)? Dan doet u ook 800 uur mee in de samenleving. Daarna krijgt u een certificaat. Met alleen het certificaat kunt u geen Nederlander worden.
