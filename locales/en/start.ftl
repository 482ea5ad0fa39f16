# Start: the clock, what to do now, the next appointment, what changed.
start-title = Start
start-hello = Hello { $name }
start-hello-nameless = Hello
start-gemeente = Your municipality: { $gemeente }

# The clock
start-clock-title = Your time to integrate
start-clock-nothing = ‹DUO› has not registered an obligation to integrate for you yet.
start-clock-days = { $days ->
    [one] { $count } day left
   *[other] { $count } days left
}
start-clock-over-days = { $days ->
    [one] { $count } day late
   *[other] { $count } days late
}
start-clock-bar = { $done } of { $total } days have passed
start-clock-last-day = Your last day is { $date }.
start-clock-today-word = Today is the last day
start-clock-today = Today, { $date }, is the last day of your time.
start-clock-over = Your last day was { $date }. ‹DUO› has not yet said that you are done.
start-clock-check = We calculated this day ourselves. The day falls at the end of a month. Ask ‹DUO› if the day is right.
start-clock-dispute = The sources name different last days.
start-clock-no-fine = You have the rights of a holder of asylum status. So ‹DUO› does not give you a fine. You do have to integrate.
start-clock-why = Why this day?
start-clock-rule-pip = Your first plan (‹PIP›) is dated { $date }. Your time starts the day after.
start-clock-rule-years = You have three years.
start-clock-start-label = Your time started on
start-clock-end-label = Your last day
start-clock-duo-says = This day comes from ‹DUO›.
start-clock-all-say = ‹DUO› says the same.
start-clock-own = We calculated this ourselves. It is not a decision of ‹DUO› or the municipality.
start-clock-decides = ‹DUO› decides about your time.
start-clock-granted-word = More time given
start-clock-granted = ‹DUO› gave you more time (‹verlenging›) on { $date }. That time is already in your last day.
start-clock-pending-word = More time asked
start-clock-pending = You asked for more time (‹verlenging›). ‹DUO› got your request on { $date }. Your last day does not change yet.
start-clock-not-started-word = Not started yet
start-clock-not-started = You have to integrate. Your time starts after your plan (‹PIP›).
start-clock-pip-due = The municipality has to make your plan. The last day for that is { $date }.
start-clock-pip-late = The municipality had to make your plan on or before { $date }. Call your municipality.
start-clock-letter = ‹DUO› wrote to you on { $date } that you have to integrate.
start-clock-paused-word = Stopped for a while
start-clock-paused = You do not have to integrate for a while. You have a temporary exemption (‹vrijstelling›).
start-clock-paused-since = The exemption started on { $date }.
start-clock-paused-until = The exemption lasts up to and including { $date }.
start-clock-done-word = Done
start-clock-ended-word = No obligation any more
start-clock-ended-on = The last day of the obligation was { $date }.
start-clock-old-law-word = Other law
start-clock-old-law = The old law (‹Wi2013›) applies to you. We do not calculate with that law. Ask ‹DUO› about your time.
start-clock-old-law-since = Your obligation started on { $date }.
start-clock-not-obliged-word = No obligation
start-clock-not-obliged = ‹DUO› says: you do not have to integrate.

# What to do
start-todos-title = What you have to do now
start-next-step = Your next step
start-todos-nothing = You do not have to do anything now.
start-todos-nothing-since = You do not have to do anything now. Nothing has changed since { $date }.
start-todos-next-moment = The next moment: { $date }, { $what }.
start-todos-no-next-moment = No next moment is known yet. Do you want to know more? Call your municipality.
start-due = { $date } at the latest
start-due-law = { $date } at the latest, set by law
start-due-estimate = Around { $date }, our estimate
start-todo-cause = Source: { $what }, { $party }.
start-todo-task-why = The municipality asks this of you.
start-todo-message-why = This message from the municipality asks something of you.
start-todo-appointment-why = You have an appointment: { $when }.
start-todo-intake = Go to the ‹brede intake› (first talks)
start-todo-intake-why = The municipality asks you to come. In this talk you speak about your plan.
start-todo-pvt = Sign the ‹participatieverklaring›
start-todo-pvt-why = This is part of your plan. ‹DUO› does not have your signature yet.
start-todo-objection = You can object (‹bezwaar›) to { $what }
start-todo-objection-why = Only needed if you do not agree with the decision.
start-todo-verlenging = You can ask for more time (‹verlenging›)
start-todo-verlenging-why = Some parts are still open. You can ask ‹DUO› for more time now.
start-todo-route = Do you want a different ‹leerroute›?
start-todo-route-why = This is possible only for a short time. Talk to your municipality.
start-todo-exams = Register for your exams
start-todo-exams-why = These exams are still open: { $parts }.
start-todo-over = Your time is over. Call ‹DUO› and your municipality.
start-todo-over-why = ‹DUO› has not yet said that you are done.
start-do-task = Open the task
start-do-call = See who you can call
start-do-message = Read the message
start-do-appointment = See the appointment
start-do-appointments = See your appointments
start-do-plan = See your plan
start-do-rights = See your rights and deadlines
start-do-progress = See your progress

# Next appointment
start-appointment-title = Your next appointment
start-appointment-nothing = You have no appointments.
start-appointment-none-coming = You have no upcoming appointments now.

# What changed
start-changes-title = What has changed?
start-changes-nothing = Nothing has happened in your file yet.
start-changes-first = You are looking here for the first time. This happened most recently:
start-changes-since = This is new since you looked on { $when }:
start-changes-none = Nothing has changed since you looked on { $when }.
start-changes-all = See your whole file

# Messages
start-messages-title = Messages
start-messages-nothing = You have no messages.
start-messages-read = You have read everything
start-messages-newest = Last message: { $date }, { $subject }

# More
start-links-title = More about your integration
start-link-plan = Your plan (‹PIP›)
start-link-progress = Your progress
start-link-obligations = Your deadlines and rights
