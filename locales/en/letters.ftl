# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Understand a letter
letters-lead = Did you get a letter? Choose which letter it is. Then you read what you must do.
letters-who = 1. Who is the letter from?
letters-who-hint = Look at the top of the letter.
letters-from-duo = From ‹DUO›
letters-from-gemeente = From the municipality
letters-from-other = From somebody else
letters-which = 2. Which sentence is in the letter?
letters-which-hint = Look for the sentence that is most like your letter.
letters-none = Is your letter not in this list?
letters-none-text = Call your municipality, or take the letter to your next talk. Do not throw the letter away.
letters-other-text = This app only knows letters from ‹DUO› and from the municipality about integration. Not sure what to do? Call your municipality.
letters-again = Choose another letter
letters-open = What is this letter?
letters-sentence = This sentence is in the letter
letters-what = What is this?
letters-do = What must you do?
letters-when = By when?
letters-not = What happens if you do nothing?
letters-help = Who helps you?
letters-help-text = Call and say which letter you have. Take the letter with you when you visit.
letters-when-none = This letter has no last day.
letters-when-letter = The last day is in the letter. We do not know that day.
letters-when-signed-out = Sign in to see your own date.
letters-when-six-weeks = You have six weeks, from the day after the date of the letter.
letters-when-ours = We calculated this date ourselves. Is there another date in your letter? Then your letter counts.

letter-kennisgeving = Letter that you must integrate (‹kennisgeving›)
letter-kennisgeving-key = You must integrate.
letter-kennisgeving-what = ‹DUO› writes that you must integrate. Your time does not begin yet. First you get a plan from the municipality.
letter-kennisgeving-do = Keep the letter. Wait for the municipality to invite you for a talk.
letter-kennisgeving-not = You do not have to do anything now. No plan after ten weeks? Call your municipality.

letter-intake = Invitation for the ‹brede intake› (first talks)
letter-intake-key = We invite you for a talk about your integration.
letter-intake-what = The municipality wants to talk with you about school, work, health and family. Then it makes your plan. You may come alone, without family.
letter-intake-do = Go to the talk. If you cannot come, call as soon as possible. Ask for an interpreter if you need one.
letter-intake-not = If you do not come, you get a warning. After that the municipality can give you a fine.

letter-pip = Your plan (‹PIP›)
letter-pip-key = Here is your Personal Integration and Participation Plan.
letter-pip-what = This is your plan. It is a decision of the municipality. Your time to integrate begins after the date on your first plan.
letter-pip-do = Read the plan with somebody who helps you. Do what the plan says. Do you not agree? Make an objection (‹bezwaar›).
letter-pip-not = Then the plan applies. After six weeks you can no longer make an objection (‹bezwaar›).

letter-meeting = Invitation for a talk
letter-meeting-key = You are invited for a progress talk.
letter-meeting-what = The municipality wants to talk with you about your lessons and your plan.
letter-meeting-do = Go to the talk. If you cannot come, call before the day of the talk.
letter-meeting-not = If you miss more talks, the municipality can warn you and give you a fine.

letter-warning = Warning from the municipality
letter-warning-key = You did not come to your appointment. This is a warning.
letter-warning-what = The municipality thinks that you do not take part enough. This is not a fine yet.
letter-warning-do = Call the municipality. Say why you were not there, for example because you were ill. Make a new appointment and make sure you go.
letter-warning-not = Then the municipality can give you a fine.

letter-gemeente-fine = Fine from the municipality
letter-gemeente-fine-key = We are giving you a fine.
letter-gemeente-fine-what = The municipality gives you a fine, because you did not take part enough.
letter-gemeente-fine-do = Do you not agree? Make an objection (‹bezwaar›) at the municipality. If you cannot pay, call and ask whether you may pay in parts.
letter-gemeente-fine-not = After six weeks you can no longer make an objection (‹bezwaar›). Then you must pay.

letter-reminder = Reminder from ‹DUO›
letter-reminder-key = Your time to integrate is almost over.
letter-reminder-what = ‹DUO› writes that your last day is near.
letter-reminder-do = Look at what you still have to do. If you will not finish in time and it is not your fault, ask ‹DUO› for more time (‹verlenging›).
letter-reminder-not = If you are too late and it is your fault, ‹DUO› can give you a fine. Do you have asylum status? Then you get no fine from ‹DUO›.

letter-announcement = Letter: you may get a fine
letter-announcement-key = We plan to give you a fine, because your time is over.
letter-announcement-what = ‹DUO› thinks that you are too late. This is not a fine yet. First you may say why you are too late.
letter-announcement-do = Write to ‹DUO› why you are too late. Send proof, for example about illness. Ask your municipality for help.
letter-announcement-not = Then ‹DUO› decides without your explanation.

letter-duo-fine = Fine from ‹DUO›
letter-duo-fine-key = You get a fine, because you did not integrate in time.
letter-duo-fine-what = ‹DUO› gives you a fine. You also get a new period to integrate.
letter-duo-fine-do = Do you not agree? Make an objection (‹bezwaar›) at ‹DUO›. Do you have asylum status? Then call your municipality: people with asylum status get no fine from ‹DUO›.
letter-duo-fine-not = After six weeks you can no longer make an objection (‹bezwaar›). Then you must pay.

letter-extension-yes = You get more time (‹verlenging›)
letter-extension-yes-key = Your time to integrate is made longer.
letter-extension-yes-what = ‹DUO› gives you more time. You have a new last day.
letter-extension-yes-do = Write down the new date. Go on with your lessons and exams.
letter-extension-yes-not = You do not have to do anything. Is the extra time too short? Then you can make an objection (‹bezwaar›).

letter-extension-no = You get no extra time
letter-extension-no-key = Your request for extra time is refused.
letter-extension-no-what = ‹DUO› gives you no extra time. Your last day stays the same.
letter-extension-no-do = Do you not agree? Make an objection (‹bezwaar›) at ‹DUO›. Ask your municipality for help.
letter-extension-no-not = Then your last day stays the same. After six weeks you can no longer make an objection (‹bezwaar›).

letter-result = Result of an exam
letter-result-key = This is the result of your exam.
letter-result-what = You read whether you passed. You get no mark.
letter-result-do = Not passed? You may take the exam again. Talk with your school about practising. Register in time.
letter-result-not = You do not have to do anything. You cannot make an objection (‹bezwaar›) to a result.

letter-exempt = Decision about ‹vrijstelling› (exemption) or ‹ontheffing› (dispensation)
letter-exempt-key = We have made a decision about your exemption or dispensation.
letter-exempt-what = ‹DUO› has decided whether there is something you do not have to do.
letter-exempt-do = Read what you still have to do. Do you not agree? Make an objection (‹bezwaar›) at ‹DUO›.
letter-exempt-not = Then the decision applies. After six weeks you can no longer make an objection (‹bezwaar›).

letter-done = You are done
letter-done-key = You have fulfilled your obligation to integrate.
letter-done-what = ‹DUO› writes that you are done with integrating. Congratulations!
letter-done-do = Keep this letter and your diploma or certificate safe.
letter-done-not = You do not have to do anything more.
