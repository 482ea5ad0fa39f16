# Before sign-in.
welcome-title = Your integration in one place
welcome-lead = See what you have done and what you still have to do.
welcome-clock = You see how much time you have and what to do now.
welcome-appointments = You see your plan, your appointments and your messages.
welcome-language = You read everything in your own language.
welcome-sandbox = This is a test version. The people and the data are made up.
welcome-sign-in = Sign in at { $gemeente } with ‹DigiD›
welcome-languages = Choose your language
welcome-no-digid = Do you have no ‹DigiD›?
welcome-no-digid-text = Call { $gemeente }. The municipality will help you.
welcome-not-title = What does this app not do?
welcome-not-post = The app does not replace post. Read your letters too.
welcome-not-change = You cannot change anything at ‹DUO› or the municipality here.
welcome-not-decide = The app decides nothing. ‹DUO› and the municipality decide.
welcome-privacy = We do not keep your file.
welcome-privacy-link = Read more about privacy
