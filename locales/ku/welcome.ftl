# Before sign-in.
welcome-title = Entegrasyona we li yek cihî
welcome-lead = Bibînin we çi kiriye û divê hûn hê çi bikin.
welcome-clock = Hûn dibînin çiqas dema we heye û niha divê hûn çi bikin.
welcome-appointments = Hûn plana xwe, hevdîtinên xwe û peyamên xwe dibînin.
welcome-language = Hûn her tiştî bi zimanê xwe dixwînin.
welcome-sandbox = Ev cihê ceribandinê ye. Mirov û agahî ne yên rastîn in.
welcome-sign-in = Bi ‹DigiD› têkevin: { $gemeente }
welcome-languages = Zimanê xwe hilbijêrin
welcome-no-digid = ‹DigiD› ya we tune?
welcome-no-digid-text = Telefon bikin: { $gemeente }. Şaredarî alîkariya we dike.
welcome-not-title = Ev app çi nake?
welcome-not-post = Ev app cihê nameyan nagire. Nameyên xwe jî bixwînin.
welcome-not-change = Li vir hûn nikarin li ‹DUO› an li şaredariyê tiştekî biguherin.
welcome-not-decide = Ev app biryaran nade. ‹DUO› û şaredarî biryar didin.
welcome-privacy = Em dosya we li cem xwe nahêlin.
welcome-privacy-link = Li ser parastina agahiyan bixwînin
