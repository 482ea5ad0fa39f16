# The PIP.
plan-title = Your plan (‹PIP›)
plan-lead = This plan says how you are going to integrate. You make it together with the municipality.
plan-core-title = The decision
plan-nothing = You do not have a plan yet.
plan-route = Your learning route (‹leerroute›)
plan-level = Level
plan-level-b1 = Level B1. Your plan names no other level.
plan-level-z = You do not have to reach a language level. You learn as much as you can.
plan-level-unknown = Your plan names no level.
plan-date = Date on the plan
plan-gemeente = Made by
plan-previous-gemeente = This plan is from your previous municipality. Your new municipality makes a new plan with the same learning route.
plan-aim-b = You learn Dutch up to level B1.
plan-aim-o = You learn Dutch so that you can study after it.
plan-aim-z = You learn Dutch and you learn to take part in the Netherlands.
plan-not-yet-title = Your plan is still to come
plan-not-yet = The municipality talks with you first. That talk is called ‹brede intake›. After it you get your plan.
plan-due = The municipality has to make your plan. The last day for that is { $date }.
plan-due-own = We calculated this: ten weeks after the letter of ‹DUO›.
plan-not-yet-call = If you hear nothing, call your municipality.

plan-content-title = What you agreed
plan-content-nothing = The municipality has no agreements for you here.
plan-contact = Your contact person
plan-goals = Your goal
plan-wishes = Your wishes
plan-wishes-words = This is in your plan, in Dutch.
plan-agreements = Agreements
plan-agreement-by = Who does it: { $who }
plan-agreement-from = From { $date }
plan-agreement-until = Up to and including { $date }
plan-parts = Hours and talks
plan-intensity = Hours of lessons, about
plan-intensity-value = { $hours } hours in total
plan-pvt-hours = ‹PVT› (core values)
plan-map-hours = ‹MAP› (work)
plan-talks = Talks about your progress
plan-a2 = May you take exams at level A2?
plan-to-progress = See your progress
plan-ontzorgen-title = Does the municipality pay your fixed costs?
plan-ontzorgen = The municipality pays your fixed costs for the first six months. These are rent, energy, water and health insurance. The money comes from your benefit. This is called ‹financieel ontzorgen›.
plan-ontzorgen-ask = What applies to you is in your plan. Ask your contact person.
plan-attention = { $count ->
    [one] { $count } personal point. Only you see this. Tap to open.
   *[other] { $count } personal points. Only you see this. Tap to open.
}
plan-attention-note = Is someone looking with you? Then close this again.
plan-document = The municipality also has this plan on paper. Ask your contact person for a copy.

plan-objection-title = Do you disagree with your plan?
plan-objection-until = You can object (‹bezwaar›) to your plan up to and including { $date }.
plan-objection-over = The six weeks to object (‹bezwaar›) to this plan are over.
plan-objection-own = We count six weeks from the date on the plan. Did you get the plan later? Then you have longer.
plan-objection-how = Objecting is free. Write a letter to the municipality that made the plan. Your plan stays valid meanwhile.
plan-to-rights = See all your rights and deadlines
plan-earlier = { $count ->
    [one] { $count } earlier plan
   *[other] { $count } earlier plans
}

plan-goal-work = paid work
plan-goal-business = your own business
plan-goal-education = studying with student finance
plan-goal-work-able = paid work, as much as you can
plan-goal-work-ready = getting ready for work
plan-goal-society = taking part in society
plan-status-concept = not final yet
plan-status-vastgesteld = decided
plan-status-vervangen = replaced by a new plan
plan-status-ingetrokken = withdrawn

plan-what-title = What does it mean?
plan-what-b = What is the ‹B1-route›?
plan-what-b-text = You learn Dutch up to level B1 and take four language exams. You also do ‹KNM›, the ‹PVT› and the ‹MAP›. After that you get a diploma.
plan-what-o = What is the ‹onderwijsroute›?
plan-what-o-text = You learn Dutch so that you can study in the Netherlands. You follow a ‹taalschakeltraject› and also do the ‹PVT›. After that you get a diploma.
plan-what-z = What is the ‹Z-route›?
plan-what-z-text = You follow 800 hours of lessons. You also do the ‹PVT› and the ‹MAP›. Holders of asylum status also take part in society for 800 hours. After that you get a certificate. You cannot become Dutch with the certificate alone.
