# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Faham warqad
letters-lead = Ma heshay warqad? Dooro warqadda ay tahay. Markaas waxaad akhrinaysaa waxa ay tahay inaad samayso.
letters-who = 1. Yaa soo diray warqadda?
letters-who-hint = Fiiri warqadda dusheeda.
letters-from-duo = ‹DUO›
letters-from-gemeente = Degmada
letters-from-other = Cid kale
letters-which = 2. Weedhee ayaa warqadda ku qoran?
letters-which-hint = Raadi weedha ugu eg warqaddaada.
letters-none = Warqaddaada halkan ma ka heli weyday?
letters-none-text = Wac degmadaada, ama warqadda qaado marka aad tagto wada-hadalka xiga. Warqadda ha tuurin.
letters-other-text = App-kani wuxuu yaqaan oo keliya warqadaha ‹DUO› iyo degmada ee ku saabsan la-qabsashada bulshada. Ma garanaysid waxa aad samayso? Wac degmadaada.
letters-again = Dooro warqad kale
letters-open = Waa maxay warqaddani?
letters-sentence = Weedhani warqadda ayay ku qoran tahay
letters-what = Waa maxay tani?
letters-do = Maxay tahay inaad samayso?
letters-when = Ilaa goorma?
letters-not = Maxaa dhacaya haddii aadan waxba samayn?
letters-help = Yaa ku caawinaya?
letters-help-text = Wac oo sheeg warqadda aad hayso. Haddii aad timaaddo, warqadda soo qaado.
letters-when-none = Warqaddani maalin ugu dambaysa ma laha.
letters-when-letter = Maalinta ugu dambaysa warqadda ayay ku qoran tahay. Annagu maalintaas ma naqaan.
letters-when-signed-out = Soo gal app-ka si aad u aragto taariikhdaada.
letters-when-six-weeks = Waxaad haysataa lix toddobaad, laga bilaabo maalinta ku xigta taariikhda warqadda.
letters-when-ours = Taariikhdan annaga ayaa xisaabinnay. Haddii taariikh kale ku qoran tahay warqaddaada, raac warqaddaada.

letter-kennisgeving = Warqad sheegaysa in la-qabsashada bulshadu kugu waajib tahay (‹kennisgeving›)
letter-kennisgeving-key = La-qabsashada bulshadu waa kugu waajib.
letter-kennisgeving-what = ‹DUO› waxay kuu soo qortay in la-qabsashada bulshadu kugu waajib tahay. Waqtigaagu weli ma bilaabmayo. Marka hore waxaad degmada ka helaysaa qorshe.
letter-kennisgeving-do = Warqadda hayso. Sug inta degmadu kugu casuumayso wada-hadal.
letter-kennisgeving-not = Hadda uma baahnid inaad wax samayso. Haddii aadan toban toddobaad ka dib weli qorshe helin, wac degmadaada.

letter-intake = Casuumad wareysiga bilowga (‹brede intake›)
letter-intake-key = Waxaan kugu casuumaynaa wada-hadal ku saabsan la-qabsashadaada bulshada.
letter-intake-what = Degmadu waxay rabtaa inay kaala hadasho dugsiga, shaqada, caafimaadka iyo qoyska. Ka dib degmadu qorshahaaga ayay samaynaysaa. Keligaa ayaad iman kartaa, qoyska la'aantiis.
letter-intake-do = Tag wada-hadalka. Ma iman kartid? Sida ugu dhaqsaha badan u wac. Haddii aad turjubaan u baahan tahay, codso.
letter-intake-not = Haddii aadan iman, digniin ayaad helaysaa. Intaas ka dib degmadu ganaax ayay ku saari kartaa.

letter-pip = Qorshahaaga (‹PIP›)
letter-pip-key = Halkan waxaad ku helaysaa qorshahaaga shakhsiga ah ee la-qabsashada iyo ka-qaybgalka bulshada.
letter-pip-what = Kani waa qorshahaaga. Waa go'aan degmadu gaartay. Waqtigaaga la-qabsashada bulshada wuxuu bilaabmayaa taariikhda qorshahaaga ugu horreeya ka dib.
letter-pip-do = Qorshaha la akhri qof ku caawiya. Samee waxa qorshaha ku qoran. Ma ku raacsanid? Gudbi ka-horjeesasho (‹bezwaar›).
letter-pip-not = Markaas qorshuhu wuu shaqaynayaa. Lix toddobaad ka dib ka-horjeesasho (‹bezwaar›) mar dambe ma gudbin kartid.

letter-meeting = Casuumad wada-hadal
letter-meeting-key = Waxaa lagugu casuumay wada-hadal ku saabsan horumarkaaga.
letter-meeting-what = Degmadu waxay rabtaa inay kaala hadasho sida casharradaada iyo qorshahaagu u socdaan.
letter-meeting-do = Tag wada-hadalka. Ma iman kartid? Wac ka hor maalinta wada-hadalka.
letter-meeting-not = Haddii aad dhowr jeer iman waydo, degmadu way kuu digi kartaa, ganaaxna way ku saari kartaa.

letter-warning = Digniin degmada ka timid
letter-warning-key = Ballantaadii maadan iman. Tani waa digniin.
letter-warning-what = Degmadu waxay qabtaa inaadan la-qabsashada bulshada si ku filan uga qayb qaadan. Tani weli ganaax ma aha.
letter-warning-do = Wac degmada. Sheeg sababta aad u iman wayday, tusaale ahaan inaad xanuunsanayd. Samee ballan cusub, ballantaasna hubaal u tag.
letter-warning-not = Markaas degmadu ganaax ayay ku saari kartaa.

letter-gemeente-fine = Ganaax degmada ka yimid
letter-gemeente-fine-key = Ganaax ayaan ku saaraynaa.
letter-gemeente-fine-what = Degmadu ganaax ayay ku saaraysaa, maxaa yeelay la-qabsashada bulshada si ku filan ugama aadan qayb qaadan.
letter-gemeente-fine-do = Ma ku raacsanid? Ka-horjeesasho (‹bezwaar›) u gudbi degmada. Ma bixin kartid? Wac oo weydii in aad qayb-qayb u bixin karto.
letter-gemeente-fine-not = Lix toddobaad ka dib ka-horjeesasho (‹bezwaar›) mar dambe ma gudbin kartid. Markaas waa inaad lacagta bixiso.

letter-reminder = Xusuusin ‹DUO› ka timid
letter-reminder-key = Muddadaada la-qabsashada bulshadu way dhammaad dhowdahay.
letter-reminder-what = ‹DUO› waxay kuu soo qortay inay dhowdahay maalinta ugu dambaysa ee muddadaada.
letter-reminder-do = Fiiri waxa weli kuu dhiman. Haddii aadan waqtigii ku dhammayn karin, oo aysan khaladkaaga ahayn, waqti dheeraad ah (‹verlenging›) ka codso ‹DUO›.
letter-reminder-not = Haddii aadan waqtigii ku dhammayn oo ay khaladkaaga tahay, ‹DUO› ganaax ayay ku saari kartaa. Haddii aad tahay qof magangelyo haysta, ‹DUO› ganaax kuguma saarayso.

letter-announcement = Warqad: waxaa laga yaabaa inaad ganaax hesho
letter-announcement-key = Waxaan qorshaynaynaa inaan ganaax ku saarno, maxaa yeelay muddadaadii way dhammaatay.
letter-announcement-what = ‹DUO› waxay u malaynaysaa inaadan la-qabsashada bulshada waqtigii ku dhammayn. Tani weli ganaax ma aha. Marka hore waad sheegi kartaa sababta aad waqtigii ugu dhammayn wayday.
letter-announcement-do = U qor ‹DUO› sababta aad waqtigii ugu dhammayn wayday. Caddayn la dir, tusaale ahaan caddayn xanuun. Degmadaada caawimaad weydii.
letter-announcement-not = Markaas ‹DUO› way go'aaminaysaa iyadoon sharraxaaddaada helin.

letter-duo-fine = Ganaax ‹DUO› ka yimid
letter-duo-fine-key = Ganaax ayaad helaysaa, maxaa yeelay waqtigii kuma aadan dhammayn la-qabsashada bulshada.
letter-duo-fine-what = ‹DUO› ganaax ayay ku saaraysaa. Sidoo kale waxaad helaysaa muddo cusub oo aad bulshada kula qabsato.
letter-duo-fine-do = Ma ku raacsanid? Ka-horjeesasho (‹bezwaar›) u gudbi ‹DUO›. Ma tahay qof magangelyo haysta? Markaas wac degmadaada: dadka magangelyada haysta ‹DUO› ganaax ma saarto.
letter-duo-fine-not = Lix toddobaad ka dib ka-horjeesasho (‹bezwaar›) mar dambe ma gudbin kartid. Markaas waa inaad lacagta bixiso.

letter-extension-yes = Waqti dheeraad ah waad heshay (‹verlenging›)
letter-extension-yes-key = Muddadaada la-qabsashada bulshada waa la dheereeyey.
letter-extension-yes-what = ‹DUO› waxay ku siinaysaa waqti dheeraad ah. Muddadaadu hadda waxay leedahay maalin cusub oo ugu dambaysa.
letter-extension-yes-do = Taariikhda cusub qoro. Sii wad casharradaada iyo imtixaannadaada.
letter-extension-yes-not = Uma baahnid inaad wax samayso. Waqtiga dheeraadka ah ma kugu yar yahay? Markaas ka-horjeesasho (‹bezwaar›) ayaad gudbin kartaa.

letter-extension-no = Waqti dheeraad ah ma helaysid
letter-extension-no-key = Codsigaagii waqtiga dheeraadka ah waa la diiday.
letter-extension-no-what = ‹DUO› waqti dheeraad ah kuma siinayso. Maalinta ugu dambaysa ee muddadaadu isma beddelin.
letter-extension-no-do = Ma ku raacsanid? Ka-horjeesasho (‹bezwaar›) u gudbi ‹DUO›. Degmadaada caawimaad weydii.
letter-extension-no-not = Markaas maalinta ugu dambaysa ee muddadaadu isma beddelayso. Lix toddobaad ka dib ka-horjeesasho (‹bezwaar›) mar dambe ma gudbin kartid.

letter-result = Natiijada imtixaan
letter-result-key = Tani waa natiijada imtixaankaaga.
letter-result-what = Waxaad akhrinaysaa in aad gudubtay iyo in kale. Natiijada dhibco laguma qoro.
letter-result-do = Haddii aadan gudbin, imtixaanka mar kale waad geli kartaa. Dugsigaaga kala hadal sida aad imtixaanka ugu tababaran karto. Goor hore isqor.
letter-result-not = Uma baahnid inaad wax samayso. Natiijo imtixaan ka-horjeesasho (‹bezwaar›) kama gudbin kartid.

letter-exempt = Go'aanka ka-dhaafidda (‹vrijstelling›) ama cafiska (‹ontheffing›)
letter-exempt-key = Waxaan go'aan ka gaarnay ka-dhaafiddaada ama cafiskaaga.
letter-exempt-what = ‹DUO› waxay go'aamisay in ay jiraan wax aadan u baahnayn inaad samayso iyo in kale.
letter-exempt-do = Akhri waxa weli ay tahay inaad samayso. Ma ku raacsanid? Ka-horjeesasho (‹bezwaar›) u gudbi ‹DUO›.
letter-exempt-not = Markaas go'aanku wuu shaqaynayaa. Lix toddobaad ka dib ka-horjeesasho (‹bezwaar›) mar dambe ma gudbin kartid.

letter-done = Waad dhammaysay la-qabsashada bulshada
letter-done-key = Waad buuxisay waajibkaaga la-qabsashada bulshada.
letter-done-what = ‹DUO› waxay kuu soo qortay inaad dhammaysay la-qabsashada bulshada. Hambalyo!
letter-done-do = Si fiican u hayso warqaddan iyo dibloomadaada ama shahaadadaada.
letter-done-not = Hadda ka dib uma baahnid inaad wax samayso.
