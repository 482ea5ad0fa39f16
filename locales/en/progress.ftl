progress-title = Progress
progress-lead = Here you see what is done and what you still have to do.
progress-route = Your learning route
progress-parts-title = Your parts
progress-parts-nothing = You have no ‹PIP› (personal plan) yet. So we do not know yet which parts you must do. The municipality makes the plan together with you.
progress-summary = { $total ->
    [one] { $done } of { $total } part is done
   *[other] { $done } of { $total } parts are done
}
progress-summary-unknown = { $count ->
    [one] We do not know this now for { $count } part.
   *[other] We do not know this now for { $count } parts.
}
progress-only-duo = Only ‹DUO› decides if you have finished your integration. You get a letter about it.

progress-group-language = Dutch language
progress-group-society = The Netherlands and work
progress-group-hours = Hours
progress-group-end = Finishing

progress-part-taalschakel = ‹Taalschakeltraject› (language programme before you study)
progress-part-cursusuren = Lesson hours
progress-part-participatieuren = Hours of taking part (‹participatie›)
progress-part-pvt = ‹PVT› (participation statement)
progress-part-map = ‹MAP› (work and taking part)
progress-part-eindgesprek = Final talk of the ‹Z-route›
progress-part-level = Needed: level { $level }
progress-part-attempts = { $count ->
    [one] You took this exam { $count } time. Every attempt counts.
   *[other] You took this exam { $count } times. Every attempt counts.
}
progress-part-attempts-done = { $count ->
    [one] Passed after { $count } attempt
   *[other] Passed after { $count } attempts
}

progress-state-done = Done
progress-state-exempt = Exemption
progress-state-dispensed = Dispensation
progress-state-busy = In progress
progress-state-open = Still to do
progress-state-not-known = Not known now
progress-state-check = Ask about this
progress-state-ask-gemeente = Ask the municipality
progress-why-exempt = You can do this already. You do not have to do it any more.
progress-why-dispensed = ‹DUO› decided that you do not have to do this.
progress-why-not-known = We got no answer. Your work is not lost.
progress-why-check = The information is not complete, or it differs. Ask { $gemeente } what is right.
progress-why-ask-gemeente = Only { $gemeente } knows if this is done. We cannot ask for it.
progress-on-decision = Decision of
progress-on-signed = Signed on
progress-on-talk = Talk on
progress-on-exam = Result of
progress-on-other = Date

progress-hours-title = Your hours
progress-hours-nothing = No hours of yours are known yet.
progress-hours-of = { $count } of { $norm } hours
progress-hours-only = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
progress-hours-enough = You have enough hours. More hours are always fine.
progress-hours-apart = We do not add these hours together. The same hour can be in two lines.
progress-hours-by = According to { $party }
progress-indicative = Indication
progress-kind-school = Lessons at school
progress-kind-nt2 = Dutch lessons (‹NT2›)
progress-kind-knm = ‹KNM› lessons
progress-kind-intake = Lessons during the ‹brede intake›
progress-kind-participation = Taking part (‹participatie›)
progress-kind-participation-lessons = Taking part that counts as lessons
progress-kind-begeleiding = Social guidance
progress-absent-excused = { $count ->
    [one] { $count } hour missed, with a good reason
   *[other] { $count } hours missed, with a good reason
}
progress-absent-unexcused = { $count ->
    [one] { $count } hour missed, without a good reason
   *[other] { $count } hours missed, without a good reason
}

progress-exams-title = Your exams
progress-exams-nothing = ‹DUO› has no results of yours yet.
progress-exams-tried = { $count ->
    [one] You took { $count } exam.
   *[other] You took { $count } exams.
}
progress-exams-passed = { $count ->
    [one] You passed { $count } time.
   *[other] You passed { $count } times.
}
progress-exams-effort = Every attempt shows that you are doing your best.
progress-exams-date = The date is the day on which ‹DUO› wrote down the result. ‹DUO› names no maximum number of attempts.
progress-reason-verwijtbaar = No result. ‹DUO› says that you could have prevented this.
progress-reason-niet-verwijtbaar = No result. ‹DUO› says that you could not have prevented this.
progress-reason-afgemeld = No result. You had cancelled.
progress-reason-absent = No result. You were not at the exam.

progress-attempts-title = Free attempts
progress-attempts-nothing = ‹DUO› names no free attempts for you. Only people with asylum rights get them.
progress-attempts-left = { $count ->
    [one] { $count } free left
   *[other] { $count } free left
}
progress-attempts-asylum = You have asylum rights. So the government pays your first attempts. After that you pay yourself.
progress-attempts-balance = This number comes from ‹DUO›. We do not calculate it.

progress-school-title = How it is going at school
progress-school-nothing = The language school has not told us anything about this yet.
progress-school-number = school with number { $number }
progress-school-level = level { $level }
progress-school-indicative = This is what the school sees. It is not an exam result.
progress-presence = Present in lessons
progress-presence-never = never
progress-presence-sometimes = sometimes
progress-presence-always = always
progress-effort = Effort
progress-effort-enough = enough
progress-effort-not-enough = not enough yet
progress-result-poor = weak
progress-result-fair = almost enough
progress-result-enough = enough
progress-result-good = good
progress-result-excellent = very good

progress-after-title = What comes after this?
progress-after-B = Have you passed all parts? Then you get the ‹inburgeringsdiploma›.
progress-after-O = Have you passed all parts? Then you get the ‹inburgeringsdiploma›. After that you can go on studying.
progress-after-Z = Have you done all parts? Then you get the ‹inburgeringscertificaat› from the municipality.
progress-after-duo = When ‹DUO› writes that you have ‹voldaan› (fulfilled), you have finished.
progress-after-course = The end of your course is not the end of your integration.
progress-after-naturalisation = The ‹inburgeringscertificaat› alone is not enough to become Dutch. Ask your municipality about this in time.

progress-route-title = What does my learning route mean?
progress-route-B = In the ‹B1-route› you learn Dutch at level B1. You take five exams: reading, listening, writing, speaking and ‹KNM›.
progress-route-O = In the ‹onderwijsroute› you learn Dutch so that you can study after it. You follow a ‹taalschakeltraject›.
progress-route-Z = In the ‹Z-route› you learn Dutch to arrange your own life. You follow lessons. You do not have to take a language exam.
progress-route-unknown = We do not know this learning route. Ask your municipality what it means.
progress-afschalen-title = Is level B1 too difficult?
progress-afschalen-what = Then you may sometimes take exams at level A2. This is called ‹afschalen›.
progress-afschalen-rule = You must first follow 600 hours of Dutch lessons (‹NT2›). You must also show enough effort. The municipality decides.
progress-afschalen-how = ‹KNM› lessons do not count for the 600 hours. Ask your contact person at the municipality for it.

progress-wrong-title = Is something wrong?
progress-wrong-hours = Are your hours wrong? Ask your language school first. Then call the municipality.
progress-wrong-exam = Is a result wrong? Ask ‹DUO›.
progress-wrong-proof = Keep your proof: attendance lists, letters and e-mails.
