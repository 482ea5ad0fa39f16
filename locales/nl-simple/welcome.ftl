# Before sign-in.
welcome-title = Alles over uw inburgering
welcome-lead = Zie wat u al hebt gedaan. Zie wat u nog moet doen.
welcome-clock = U ziet hoeveel tijd u hebt. U ziet wat u nu moet doen.
welcome-appointments = U ziet uw plan, uw afspraken en uw berichten.
welcome-language = U leest alles in uw eigen taal.
welcome-sandbox = Dit is een test. De mensen en gegevens zijn niet echt.
welcome-sign-in = Inloggen bij { $gemeente } met ‹DigiD›
welcome-languages = Kies uw taal
welcome-no-digid = Hebt u geen ‹DigiD›?
welcome-no-digid-text = Bel { $gemeente }. De gemeente helpt u verder.
welcome-not-title = Wat doet deze app niet?
welcome-not-post = U krijgt ook nog brieven met de post. Lees ook uw brieven.
welcome-not-change = U kunt hier niets veranderen bij ‹DUO› of de gemeente.
welcome-not-decide = De app beslist niets. ‹DUO› en de gemeente beslissen.
welcome-privacy = Wij bewaren uw dossier niet.
welcome-privacy-link = Lees meer over privacy
