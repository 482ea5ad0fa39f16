# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Look together
together-lead = Look at your integration together with someone. Each on their own phone, each in their own language.
together-open = Look together with someone
together-group = Together
together-how-choose = You choose what comes on the table. Only that can be seen.
together-how-yes = You see who wants to look with you. You say yes or no yourself.
together-how-stop = You can always stop, with one button. It also stops by itself: when you leave, and after an hour.
together-how-private = Your group, your residence status and your health never come on the table.
together-choose = What do you put on the table?
together-choose-hint = Choose one or more cards. You can take them away later.
together-choose-deadlines = Deadlines and rights
together-choose-letters = Messages from the municipality
together-delicate = This is about a decision or about money.
together-interpreter-title = Is it about money, a fine or your health?
together-interpreter = Then ask for a professional interpreter. Family does not have to translate that. Call your municipality and say: ‹ik wil graag een tolk›.
together-start = Start looking together
together-nothing-to-choose = There is nothing to put on the table now. Try again later.

# A running table
together-nobody = Nobody is looking with you yet
together-with = { $count ->
    [one] { $names } is looking with you
   *[other] { $names } are looking with you
}
together-until = It stops by itself at { $time }.
together-stop = Stop looking together
together-waiting = { $name } wants to look with you
together-same-number = Does { $name } see this number too?
together-yes = Yes, this is right
together-no = No, do not let this person look
together-doubt = Not sure? Then say no. You can always make a new code.
together-is-guest = Takes part without signing in
together-is-helper = Helper, signed in with their own ‹DigiD›
together-is-coach = Coach, signed in at the municipality
together-invite-title = How someone can look with you
together-invite-more = Let someone else look with you too
together-invite-scan = The other person points the camera at this code.
together-invite-qr = QR code for looking together
together-invite-type = No camera? Then the other person types this address:
together-invite-words = And then these six words:
together-invite-until = The words work once, until { $time }.
together-invite-used = The code was used or is no longer valid.
together-invite-again = Make a new code
together-table = On the table
together-table-empty = There is nothing on the table. Nobody sees anything now.
together-point-hint = Tap a line. It then lights up for the other person too.
together-add = Put another card on the table
together-lost = The connection is gone. We are trying again.
together-pointed = Someone is pointing at line #.
together-refresh = See if there is something new
together-banner-label = Looking together
together-banner-nobody = You have started looking together.
together-banner-waiting = Someone is waiting for your yes.
together-banner-open = See it
together-banner-stop = Stop

# The way in
join-title = Look together with someone
join-link = I have a code to look with someone
join-coach-link = For coaches of the municipality
join-lead-words = Did you get six words? Type them here. You do not have to sign in.
join-lead-code = Someone asks you to look with them. You do not have to sign in.
join-words = The six words
join-words-hint = Type the words in this order, with a space between them.
join-name = Your name
join-name-hint = This is how the other person sees that it is you.
join-as = You take part as { $name }.
join-go = Start looking
join-only-table = You only see what the other person puts on the table.
join-language = You read everything in your own language.
join-nothing-kept = Nothing stays on your phone.
join-coach-title = Do you work at the municipality?
join-coach-text = Then sign in as a coach first. The other person then sees that it is really you.
join-coach-sign-in = Sign in as a coach
join-helper-sign-in = Sign in with my own ‹DigiD›
join-helper-lead = { $name } asks if you want to help with their integration.
join-helper-can = You may look and prepare a question. You do not send anything.
join-helper-own = You sign in with your own ‹DigiD›, never with somebody else’s.
join-helper-accept = Yes, I want to help
join-coach-lead = { $name } wants you to look with them as a coach.
join-coach-can = You may look and make agreements together. You do not send anything.
join-coach-accept = Yes, I will look
join-kinds = This is what you may see
join-until = Up to and including { $date }
join-then-yes = After that { $name } still has to say yes.
join-signed-in = You are signed in as { $name }.

# The other side
table-title = Looking with someone
table-waiting = Wait until { $name } says yes
table-number = { $name } sees this number too:
table-you-are = You take part as { $name }.
table-with = You are looking together with { $name }
table-you = Does a card say ‘you’? Then it is about { $name }.
table-private = This information belongs to { $name }. Keep it to yourself.
table-empty = There is nothing on the table now.
table-leave = Stop looking
table-over-title = Looking together is over
table-over = You do not see any data any more. Thank you for taking part.
table-over-again = Do you want to look again? Ask for a new code.

# Cards
card-lit = Here
card-remove = Take card { $number } away
card-decisions = Decisions about time and exemption (‹vrijstelling›)
card-letter = Message: { $subject }
card-letter-unnamed = Message from the municipality
card-letter-sent = Sent on { $date }
card-letter-attachment = Attachment: { $name }
card-bring = Bring: { $what }
card-exam = Exam
card-school = At school
card-part-unseen = we do not see this here
card-not-here = We do not show this here.
card-empty = There is nothing on this card now.
card-gone = This card is no longer there.
card-too-long = The rest does not fit on this card.

# Kinds of data
kind-obligation = Obligation and time
kind-intake = ‹Brede intake› and ‹leerbaarheidstoets›
kind-plan = Plan (‹PIP›)
kind-guidance = ‹Voorinburgering› and guidance
kind-hours = Lesson hours and how school is going
kind-exams = Exams, ‹PVT› and ‹MAP›
kind-appointments = Appointments
kind-messages = Tasks and messages
kind-decisions = Decisions of ‹DUO›
kind-fines = Fines
kind-money = Costs and loan

# What went wrong with a form
form-error-no-card = Choose a card first.
form-error-no-name = Fill in your name.
form-error-no-category = Choose what the other person may see.
form-error-no-text = Write a text first.
form-error-too-long = This is too long. Make it shorter.
form-error-code-unknown = This code does not work, or no longer works. Ask for a new code.
form-error-words-unknown = These words do not work, or no longer work. Check them, or ask for new ones.
form-error-too-many-tries = There were too many tries. Ask for a new code.
form-error-needs-digid = First sign in with your own ‹DigiD›.
form-error-needs-coach = First sign in as a coach of the municipality.
form-error-own-invitation = This is your own invitation. Give it to someone else.
form-error-not-fresh = Sign in again. After that you can change this.
form-error-gone = This is no longer there. See on this page how it is now.
form-error-no-who = First choose who you want to invite.
