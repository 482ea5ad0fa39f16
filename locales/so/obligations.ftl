# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Waajibaad iyo xuquuq
obligations-lead = Halkan waxaad ku arkaysaa waxa khasab ah, waxa kuu bannaan iyo ilaa goorma.

obligations-no-fine-title = ‹DUO› ganaax kuguma saarayso
obligations-no-fine = Haddii aadan waqtigii ku dhammayn, ‹DUO› ganaax kuguma saarayso.
obligations-no-fine-still = Laakiin la-qabsashada bulshadu waa kugu waajib. Waajibkaasi wuu sii jirayaa.

obligations-deadlines-title = Muddooyinkaaga
obligations-deadlines-nothing = Hadda muddo kuu socota ma jirto.
obligations-over-list = { $count ->
    [one] { $count } muddo oo dhammaatay
   *[other] { $count } muddo oo dhammaatay
}
obligations-from = Laga bilaabo
obligations-last-day = Maalinta ugu dambaysa:
obligations-until = Ilaa dhammaadka maalinta
obligations-days-left = { $count ->
    [one] { $count } maalin ayaa haray
   *[other] { $count } maalmood ayaa haray
}
obligations-decides = Cidda go'aamisa
obligations-rule = Xeerka
obligations-stand-not-yet = Weli ma bilaaban
obligations-stand-open = Hadda way socotaa
obligations-stand-last-day = Maanta waa maalinta ugu dambaysa
obligations-stand-over = Way dhammaatay
obligations-stand-always = Mar walba waa suurtagal
obligations-weight-source = Taariikhdan waxay ka timid isha hoose.
obligations-weight-law = Taariikhdan sharciga ayay ka timid. Annaga ayaa xisaabinnay.
obligations-weight-estimate = Tani waa qiyaasteenna. Ma aha taariikh sharciga ku jirta.

obligations-pip = Degmadu waxay samaynaysaa qorshahaaga (‹PIP›)
obligations-pip-rule = Degmadu qorshahaaga (‹PIP›) waxay ku samaynaysaa toban toddobaad gudahood, laga bilaabo warqadda ogeysiiska (‹kennisgeving›) ee ‹DUO›.
obligations-term = Dhammaadka muddadaada
obligations-term-rule = La-qabsashada bulshada waxaad u haysataa saddex sano. Muddadu waxay bilaabmaysaa maalinta ku xigta taariikhda qorshahaagii ugu horreeyey (‹PIP›).
obligations-route = Beddelidda waddada barashada
obligations-route-rule = Waddada barashada (‹leerroute›) waad beddeli kartaa ilaa 18 bilood ka dib bilowga muddadaada. Degmada ayaa go'aamisa. Ka wareegidda ‹onderwijsroute› oo loo wareego ‹B1-route› mar walba waa suurtagal.
obligations-extension = Codsiga waqti dheeraad ah (‹Verlenging›)
obligations-extension-rule = Waqti dheeraad ah (‹verlenging›) waxaad codsan kartaa lixda bilood ee ugu dambeeya muddadaada. ‹DUO› ayaa go'aamisa.
obligations-extension-decision = Go'aanka waqtigaaga dheeraadka ah (‹verlenging›)
obligations-extension-decision-rule = ‹DUO› waa inay codsigaaga go'aan ka gaarto siddeed toddobaad gudahood. Maalinta ugu dambaysa ee muddadaadu waxay isbeddelaysaa oo keliya marka ‹DUO› haa tiraahdo.
obligations-course = Koorso laguu soo bandhigo
obligations-course-rule = Degmadu waa inay waqtigeeda koorso kuugu soo bandhigto. Ma waxay qaadatay in ka badan saddex bilood qorshahaaga (‹PIP›) ka dib? Taasi waxay noqon kartaa sabab waqti dheeraad ah (‹verlenging›).
obligations-objection-pip = Ka-horjeesashada qorshahaaga (‹PIP›)
obligations-objection-boete = Ka-horjeesashada ganaax
obligations-objection-verlenging = Ka-horjeesasho ku saabsan waqtiga dheeraadka ah (‹verlenging›)
obligations-objection-vrijstelling = Ka-horjeesasho ku saabsan ka-dhaafidda (‹vrijstelling›)
obligations-objection-ontheffing = Ka-horjeesasho ku saabsan cafiska (‹ontheffing›)
obligations-objection-gemeente-rule = Go'aanka ma ku raacsanid? Lix toddobaad gudahood waxaad ka-horjeesasho (‹bezwaar›) u gudbin kartaa degmada.
obligations-objection-duo-rule = Go'aanka ma ku raacsanid? Lix toddobaad gudahood waxaad ka-horjeesasho (‹bezwaar›) u gudbin kartaa ‹DUO›.
obligations-register = Isqorista imtixaannada
obligations-register-rule = Goor hore isqor. Sugidda boos toddobaadyo ayay qaadan kartaa, sugidda natiijaduna sidoo kale.
obligations-last-exam = Maalinta ugu dambaysa ee imtixaan si ammaan ah loo geli karo
obligations-last-exam-rule = Imtixaanka gal maalintan ama ka hor. Markaas natiijada waqti ayaa u jira.

obligations-decisions-title = Go'aanno
obligations-decisions-nothing = Go'aanno adiga kugu saabsan ma jiraan.
obligations-decision-verlenging = Waqti dheeraad ah oo muddadaada lagu daro (‹Verlenging›)
obligations-decision-vrijstelling-full = Ka-dhaafid buuxda (‹Vrijstelling›)
obligations-decision-vrijstelling-temporary = Ka-dhaafid ku-meel-gaar ah (‹vrijstelling›)
obligations-decision-vrijstelling-part = Ka-dhaafid qayb keliya (‹Vrijstelling›)
obligations-decision-ontheffing-full = Cafis buuxa (‹Ontheffing›)
obligations-decision-ontheffing-part = Cafis qayb keliya (‹Ontheffing›)
obligations-decision-boete = Ganaax
obligations-decision-boete-text = Lacagtan waxaa qortay ‹DUO›.
obligations-decision-pip = Qorshahaaga (‹PIP›)
obligations-decision-pip-text = ‹PIP› waa go'aan degmadu gaartay.
obligations-decision-date = Taariikhda go'aanka
obligations-decision-no-date = Taariikhda go'aanka lama yaqaan.
obligations-decision-received = La codsaday
obligations-decision-part = Qayb
obligations-granted = Haa, waa la oggolaaday
obligations-refused = Maya, waa la diiday
obligations-pending = Weli go'aan ma jiro
obligations-object-gemeente = Ma ku raacsanid? Waxaad ka-horjeesasho (‹bezwaar›) degmada u gudbin kartaa ilaa dhammaadka maalinta { $date }.
obligations-object-duo = Ma ku raacsanid? Waxaad ka-horjeesasho (‹bezwaar›) u gudbin kartaa ‹DUO› ilaa dhammaadka maalinta { $date }.
obligations-because = Sabab
obligations-because-asked = Waxaad u codsatay sababtan:
obligations-ground-avi = mar hore ayaad bulshada si ku filan ula qabsatay.
obligations-ground-dip = waxaad haysataa diblooma la aqbalo.
obligations-ground-doc = waxaad haysataa dukumenti la aqbalo.
obligations-ground-ged = qayb luqadda ka mid ah mar hore ayaad muujisay.
obligations-ground-inb = waxaad haysataa dibloomada sharcigii hore.
obligations-ground-ins = waxbarasho ayaad ku jirtaa. Taas waad caddaysay.
obligations-ground-opl = waxbarasho ayaad ku jirtaa.

obligations-extension-title = Codsiga waqti dheeraad ah
obligations-extension-how = Waqtiga dheeraadka ah (‹verlenging›) waxaad ka codsanaysaa ‹DUO›. ‹DUO› waxay go'aan gaartaa { $weeks } toddobaad gudahood.
obligations-extension-where = Waxaad ka codsanaysaa ‹Mijn Inburgering›, ama foomka ‹DUO›.
obligations-extension-no-move = Codsiga keliya waqti dheeraad ah kuma siiyo. Maalinta ugu dambaysa ee muddadaadu waxay isbeddelaysaa oo keliya haddii haa lagu yiraahdo.
obligations-extension-keep-going = Inta aad sugayso waxbarashada sii wad.
obligations-grounds-title = Goorma ayaan waqti dheeraad ah heli karaa?
obligations-grounds-lead = Waqti dheeraad ah waad heli kartaa haddii aadan waxba ka qaban karin:
obligations-ground-a = Xanuun dheer: adiga, lammaanahaaga, ilmahaaga ama waalidkaa, saddex bilood ama ka badan.
obligations-ground-b = Lammaanahaaga, ilmahaaga ama waalidkaa ayaa dhintay.
obligations-ground-c = Ilmo ayaad umushay (hooyada ayaad tahay).
obligations-ground-d = Saddex bilood ama ka badan waxaad ku noolayd guriga badbaadada (‹Blijf van mijn Lijf-huis›).
obligations-ground-e = Saddex bilood ama ka badan waxaad marka hore baranaysaa akhriska iyo qorista (‹alfabetisering›). Tani ma khusayso ‹Z-route›.
obligations-ground-f = Saddex bilood ama ka badan guri maadan lahayn.
obligations-ground-g = Degmadu way kala daahday inay koorso kuu soo bandhigto.
obligations-ground-h = Dugsiga dhib baa ka jiray, saddex bilood ama ka badan.
obligations-ground-i = Waxaa dhacay wax kale oo gaar ah. Waxba kama aadan qaban karin.
obligations-ground-j = Dhowr sababahan ka mid ah oo la isku daray, saddex bilood ama ka badan.
obligations-ground-education = Waxbarasho ayaad ku jirtaa. ‹DUO› weydii in la aqbalo iyo in kale.
obligations-ground-nearly = Wax yar ayaa kuu dhiman. ‹DUO› weydii in tani ku khusayso iyo in kale.
obligations-grounds-proof = Sabab walba waxay u baahan tahay caddayn. ‹DUO› weydii warqadda aad u baahan tahay.

obligations-objection-title = Gudbinta ka-horjeesasho (‹Bezwaar›)
obligations-objection-weeks = Ka-horjeesashada (‹bezwaar›) waxaad u haysataa lix toddobaad. Lixda toddobaad waxay bilaabmayaan maalinta ku xigta maalinta go'aanka lagu ogeysiiyey.
obligations-objection-at-gemeente = Degmada u gudbi haddii ay ku saabsan tahay: qorshahaaga (‹PIP›), waddadaada barashada ama ganaax degmadu saartay.
obligations-objection-at-duo = U gudbi ‹DUO› haddii ay ku saabsan tahay: muddadaada, waqtiga dheeraadka ah (‹verlenging›), ka-dhaafidda (‹vrijstelling›), cafiska (‹ontheffing›), amaahda ama ganaax ‹DUO›.
obligations-objection-free = Ka-horjeesashadu (‹Bezwaar›) waa bilaash.
obligations-objection-heard = Inta aan go'aan la gaarin, waxaad sheegan kartaa arrintaada.
obligations-objection-language = Luqad kale ma ku qoraysaa? Markaas turjumaad waa lagu weydiin karaa.
obligations-objection-no-suspension = Inta aad sugayso go'aanku wuu shaqaynayaa. Markaa sii wad la-qabsashada bulshada.
obligations-objection-help = Caawimaad ma uga baahan tahay ka-horjeesashada (‹bezwaar›)? Wac
obligations-late-title = Ma daahay?
obligations-late-post = Boostada: warqaddaada dir ka hor dhammaadka muddada ka-horjeesashada. Waa inay gaarto toddobaad gudihiis, laga bilaabo dhammaadkaas.
obligations-late-reason = Ma daahday, laakiin waxba kama aadan qaban karin? Haddana ka-horjeesasho (‹bezwaar›) gudbi oo sababta sharax.
obligations-late-office = Cinwaan khaldan ma u dirtay? Markaas warqaddaada waa la sii gudbinayaa. Waxaa la tirinayaa maalinta ay markii ugu horraysay gaartay.
obligations-next-title = Maxaa ku xiga?
obligations-next-weeks = Go'aan waxaad helaysaa lix toddobaad gudahood, laga bilaabo dhammaadka muddada ka-horjeesashada. Haddii guddi jiro waa laba iyo toban toddobaad. Lix toddobaad oo kale ayaa ku darsami kara.
obligations-next-court = Taas ma ku raacsanid? Markaas lix toddobaad gudahood waxaad racfaan (‹beroep›) u qaadan kartaa maxkamadda.
obligations-next-exam = Natiijada imtixaanka lafteeda maxkamad uma qaadan kartid.
obligations-slow-title = Go'aanku ma daahay?
obligations-slow-notice = Markaas u dir warqad sheegaysa inay daaheen (‹ingebrekestelling›). Intaas ka dib weli laba toddobaad ayay haystaan.
obligations-slow-penalty = Haddii aysan weli go'aan gaarin, waxaa laga yaabaa inaad hesho { $amount } maalintiiba (‹dwangsom›). Lacagtani waa tii { $year }.

obligations-consequences-title = Maxaa dhacaya haddii ay suurtoobi waydo?
obligations-group-nothing = ‹DUO› koox kuuma sheegin. ‹DUO› weydii waxa adiga ku khuseeya.
obligations-group-unclear = ‹DUO› si cad uma sheegin kooxda aad ku jirto. ‹DUO› weydii waxa adiga ku khuseeya.
obligations-asylum-still = La-qabsashada bulshadu waa kugu waajib, xitaa maalinta ugu dambaysa ee muddadaada ka dib.
obligations-asylum-loan = Arrintan awgeed ‹DUO› dib kaama weydiisato amaah hore.
obligations-asylum-talk = Waqtigii ma ku dhammayn kartid? La hadal degmadaada. Way ku caawinaysaa.
obligations-fine-possible = Haddii aadan waqtigii ku dhammayn oo ay khaladkaaga tahay, ‹DUO› ganaax ayay ku saari kartaa. Markaas muddo cusub ayaad sidoo kale helaysaa.
obligations-fine-no-forecast = Kuwani waa lacagaha ugu badan. App-kani ma saadaaliyo in lagu ganaaxayo iyo in kale.
obligations-fine-route = ‹DUO›: waddada barashada oo aan waqtigii lagu dhammayn, ugu badnaan
obligations-fine-parts = ‹DUO›: ‹PVT› ama ‹MAP› oo aan waqtigii la samayn, qaybtiiba
obligations-fine-intake = Degmada: wareysiga bilowga oo aan la iman, digniin ka dib
obligations-fine-traject = Degmada: iskaashi la'aan, markiiba ugu badnaan
obligations-fine-blame = Haddii aadan waxba ka qaban karin, goor hore sheeg. Hayso caddaymahaaga.
obligations-as-of = Lacagta taariikhda { $date }.

obligations-money-title = Immisa ayay ku kacaysaa?
obligations-free-title = Mar walba bilaash
obligations-free-pvt-map = ‹PVT› iyo ‹MAP› qof walba waa u bilaash.
obligations-free-objection = Ka-horjeesashadu (‹Bezwaar›) waa bilaash.
obligations-asylum-offer = Degmadu waxay kuu soo bandhigaysaa koorso ku habboon waddadaada barashada. Adigu ma bixinaysid lacagteeda.
obligations-asylum-attempts = Imtixaannada waxaad u leedahay isku-dayo bilaash ah. Inta ay yihiin ka fiiri Horumar.
obligations-asylum-no-loan = Adiga amaah ‹DUO› kuuma jirto. Koorsadaada awgeed amaah uma baahnid.
obligations-exam-fee = Hal imtixaan oo heerka A2 ah, ama ‹KNM›
obligations-staatsexamen-fee = Hal qayb oo ka mid ah imtixaanka dowladda (‹Staatsexamen›)
obligations-loan-self = Koorsadaada adiga ayaa dooranaya oo lacagteeda bixinaya. Lacag ayaad ka amaahan kartaa ‹DUO›.
obligations-loan-rule = Ugu badnaan lacagtan ayaad amaahan kartaa. Inta aad amaahan karto waxay ku xiran tahay dakhligaaga.
obligations-loan-max = Amaah, ugu badnaan
obligations-loan-quarter = Saddexdii biloodba ‹DUO› waxay bixisaa ugu badnaan
obligations-loan-month = Dib-u-bixinta amaahda, bishiiba ugu yaraan
obligations-loan-income = ‹DUO› waxay eegtaa dakhligaaga iyo dakhliga lammaanahaaga.
obligations-loan-for = Amaahda waxaad ku bixin kartaa koorso dugsi leh calaamadda tayada (‹keurmerk›), iyo imtixaannada.
obligations-loan-repay = Amaahda dib ayaad u bixinaysaa, dulsaarna waa ku jiraa, ugu badnaan toban sano gudahood. Haddii dakhligaagu yar yahay, lacag ka yar ayaad bixinaysaa, ama waxba ma bixinaysid.
obligations-loan-letter = Goorta aad bilaabayso inaad amaahda dib u bixiso waxay ku qoran tahay warqadda ‹DUO›.

obligations-rights-title = Xuquuq kale
obligations-right-alone = Wareysiga bilowga keligaa ayaad geli kartaa, qoyskaaga la'aantiis.
obligations-right-adapted = Imtixaanka caawimaad ma uga baahan tahay? Tusaale ahaan waqti ka badan. Goor hore weydii ‹DUO›.
obligations-right-see = Waxaad arki kartaa xogta adiga kugu saabsan. Khaladaadka waad beddelsiin kartaa.
