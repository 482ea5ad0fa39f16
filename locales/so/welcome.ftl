# Before sign-in.
welcome-title = La-qabsashadaada bulshada, hal meel
welcome-lead = Arag waxa aad hore u samaysay iyo waxa weli kuu dhiman.
welcome-clock = Waxaad arkaysaa inta waqti ee aad haysato iyo waxa hadda lagaa rabo.
welcome-appointments = Waxaad arkaysaa qorshahaaga, ballamahaaga iyo farriimahaaga.
welcome-language = Wax walba waxaad ku akhriyaysaa luqaddaada.
welcome-sandbox = Tani waa goob tijaabo. Dadka iyo xogta waa la mala-awaalay.
welcome-sign-in = Ka gal { $gemeente }, adigoo wata ‹DigiD›
welcome-languages = Dooro luqaddaada
welcome-no-digid = Ma haysatid ‹DigiD›?
welcome-no-digid-text = Wac { $gemeente }. Degmada ayaa ku caawinaysa.
welcome-not-title = Waxa uusan app-kani samayn
welcome-not-post = App-kani ma aha beddelka boostada. Sidoo kale akhri warqadahaaga.
welcome-not-change = Halkan waxba kagama beddeli kartid ‹DUO› ama degmada.
welcome-not-decide = App-ku waxba ma go'aamiyo. ‹DUO› iyo degmada ayaa go'aamiya.
welcome-privacy = Faylkaaga ma kaydinno.
welcome-privacy-link = Wax badan ka akhri ilaalinta xogtaada
