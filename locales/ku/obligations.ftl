# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Mecbûriyet û maf
obligations-lead = Li vir hûn dibînin divê hûn çi bikin, hûn dikarin çi bikin, û heta kengî.

obligations-no-fine-title = ‹DUO› cezayê pereyan nade
obligations-no-fine = Heke hûn di wextê xwe de neqedînin, ‹DUO› cezayê pereyan nade we.
obligations-no-fine-still = Lê divê hûn entegrasyonê bikin. Ev mecbûriyet dimîne.

obligations-deadlines-title = Mohletên we
obligations-deadlines-nothing = Niha mohletên we tune ne.
obligations-over-list = { $count ->
    [one] { $count } mohleta derbasbûyî
   *[other] { $count } mohletên derbasbûyî
}
obligations-from = Destpêk
obligations-last-day = Roja dawî:
obligations-until = Heta dawiya vê rojê
obligations-days-left = { $count ->
    [one] hê { $count } roj maye
   *[other] hê { $count } roj mane
}
obligations-decides = Kî biryar dide
obligations-rule = Qayde
obligations-stand-not-yet = Hê na
obligations-stand-open = Niha dom dike
obligations-stand-last-day = Îro roja dawî ya mohletê ye
obligations-stand-over = Derbas bû
obligations-stand-always = Her tim mumkin e
obligations-weight-source = Ev tarîx ji çavkaniya li jêr tê.
obligations-weight-law = Ev tarîx ji qanûnê tê. Me ew hesab kir.
obligations-weight-estimate = Ev texmîna me ye. Ev ne tarîxek ji qanûnê ye.

obligations-pip = Şaredarî ‹PIP› (plana we) çêdike
obligations-pip-rule = Şaredarî ‹PIP› (plana we) çêdike, di nav deh hefteyan de piştî nameya ‹DUO› (‹kennisgeving›).
obligations-term = Dawiya mohleta we
obligations-term-rule = Ji bo entegrasyonê sê sal dema we heye. Mohlet roja piştî tarîxa ‹PIP› ya we ya yekem dest pê dike.
obligations-route = Guhertina rêya fêrbûnê
obligations-route-rule = Hûn dikarin rêya fêrbûnê (‹leerroute›) biguherin, heta 18 mehan piştî destpêka mohleta we. Şaredarî biryar dide. Ji ‹onderwijsroute› hûn her tim dikarin derbasî ‹B1-route› bibin.
obligations-extension = Xwestina dema zêde (‹verlenging›)
obligations-extension-rule = Hûn dikarin dema zêde (‹verlenging›) bixwazin, di şeş mehên dawî yên mohleta xwe de. ‹DUO› biryar dide.
obligations-extension-decision = Biryar li ser dema zêde (‹verlenging›)
obligations-extension-decision-rule = Divê ‹DUO› di nav heşt hefteyan de li ser daxwaza we biryar bide. Roja dawî ya mohleta we tenê wê demê diguhere ku ‹DUO› bêje erê.
obligations-course = Pêşniyara kursekê
obligations-course-rule = Divê şaredarî di wextê xwe de kursekê pêşkêşî we bike. Piştî ‹PIP› ya we ev ji sê mehan zêdetir dom dike? Ev dikare bibe sedema dema zêde (‹verlenging›).
obligations-objection-pip = Îtiraz li dijî ‹PIP› ya we
obligations-objection-boete = Îtiraz li dijî cezayê pereyan
obligations-objection-verlenging = Îtiraz li ser dema zêde (‹verlenging›)
obligations-objection-vrijstelling = Îtiraz li ser azadkirinê (‹vrijstelling›)
obligations-objection-ontheffing = Îtiraz li ser efûkirinê (‹ontheffing›)
obligations-objection-gemeente-rule = Hûn biryarê qebûl nakin? Hûn dikarin di nav şeş hefteyan de li şaredariyê îtiraz (‹bezwaar›) bikin.
obligations-objection-duo-rule = Hûn biryarê qebûl nakin? Hûn dikarin di nav şeş hefteyan de li ‹DUO› îtiraz (‹bezwaar›) bikin.
obligations-register = Navnivîsandin ji bo îmtîhanan
obligations-register-rule = Navê xwe di wextê xwe de binivîsin. Dibe ku hûn bi hefteyan li benda cihekî bimînin, û li benda encamê jî.
obligations-last-exam = Roja dawî ya bi ewle ji bo îmtîhanê
obligations-last-exam-rule = Îmtîhana xwe di vê rojê de an berî wê bidin. Wê demê dem ji bo encamê dimîne.

obligations-decisions-title = Biryar
obligations-decisions-nothing = Biryar li ser we tune ne.
obligations-decision-verlenging = Dema zêde (‹verlenging›) ji bo mohleta we
obligations-decision-vrijstelling-full = Azadkirin (‹vrijstelling›) ji her tiştî
obligations-decision-vrijstelling-temporary = Azadkirina demkî (‹vrijstelling›)
obligations-decision-vrijstelling-part = Azadkirin (‹vrijstelling›) ji beşekê
obligations-decision-ontheffing-full = Efûkirin (‹ontheffing›) ji her tiştî
obligations-decision-ontheffing-part = Efûkirin (‹ontheffing›) ji beşekê
obligations-decision-boete = Cezayê pereyan
obligations-decision-boete-text = ‹DUO› ev pere nivîsandiye.
obligations-decision-pip = ‹PIP› ya we
obligations-decision-pip-text = ‹PIP› biryareke şaredariyê ye.
obligations-decision-date = Tarîxa biryarê
obligations-decision-no-date = Tarîxa biryarê nayê zanîn.
obligations-decision-received = Tarîxa daxwazê
obligations-decision-part = Beş
obligations-granted = Erê, hat qebûlkirin
obligations-refused = Na, hat redkirin
obligations-pending = Hê biryar tune
obligations-object-gemeente = Hûn qebûl nakin? Hûn dikarin li şaredariyê îtiraz (‹bezwaar›) bikin, heta dawiya roja { $date }.
obligations-object-duo = Hûn qebûl nakin? Hûn dikarin li ‹DUO› îtiraz (‹bezwaar›) bikin, heta dawiya roja { $date }.
obligations-because = Sedem
obligations-because-asked = We ev xwest, ji ber ku
obligations-ground-avi = we jixwe têra xwe entegrasyon kiriye.
obligations-ground-dip = dîplomayeke we heye ku tê hesibandin.
obligations-ground-doc = belgeyeke we heye ku tê hesibandin.
obligations-ground-ged = we beşek ji zimên jixwe nîşan daye.
obligations-ground-inb = dîplomaya we ya qanûna kevn heye.
obligations-ground-ins = hûn perwerdeyekê dixwînin. We ev îsbat kiriye.
obligations-ground-opl = hûn perwerdeyekê dixwînin.

obligations-extension-title = Xwestina dema zêde
obligations-extension-how = Hûn dema zêde (‹verlenging›) ji ‹DUO› dixwazin. ‹DUO› di nav { $weeks } hefteyan de biryar dide.
obligations-extension-where = Hûn wê li ‹Mijn Inburgering› dixwazin, an bi formeke ‹DUO›.
obligations-extension-no-move = Tenê bi daxwazê hûn dema zêde nastînin. Roja dawî ya mohleta we tenê piştî bersiva erê diguhere.
obligations-extension-keep-going = Gava hûn li bendê ne, fêrbûnê bidomînin.
obligations-grounds-title = Kengî dema zêde ji min re tê dayîn?
obligations-grounds-lead = Hûn dikarin dema zêde bistînin, heke ev ne sûcê we be:
obligations-ground-a = Nexweşiya dirêj: hûn, hevjînê we, zarokê we, dê an bavê we, sê meh an zêdetir.
obligations-ground-b = Hevjînê we, zarokê we, dê an bavê we wefat kir.
obligations-ground-c = We zarokek aniye dinyayê (hûn dayika wî zarokî ne).
obligations-ground-d = Hûn sê meh an zêdetir li mala parastinê (‹Blijf van mijn Lijf-huis›) man. Ev mal ji bo kesên ku di malê de tundî dîtine ye.
obligations-ground-e = Hûn sê meh an zêdetir pêşî fêrî xwendin û nivîsandinê dibin (‹alfabetisering›). Ev ne ji bo ‹Z-route› ye.
obligations-ground-f = Sê meh an zêdetir mala we tunebû.
obligations-ground-g = Şaredariyê pir dereng kursek pêşkêşî we kir.
obligations-ground-h = Li dibistanê pirsgirêkek hebû, sê meh an zêdetir.
obligations-ground-i = Tiştekî din ê taybet qewimî. Ew ne sûcê we bû.
obligations-ground-j = Çend ji van sedeman bi hev re, sê meh an zêdetir.
obligations-ground-education = Hûn perwerdeyekê dixwînin. Ji ‹DUO› bipirsin ka ew tê hesibandin.
obligations-ground-nearly = Hindik maye ku hûn biqedînin. Ji ‹DUO› bipirsin ka ev ji bo we derbasdar e.
obligations-grounds-proof = Ji bo her sedemê îsbatek hewce ye. Ji ‹DUO› bipirsin ka kîjan kaxez ji we re lazim e.

obligations-objection-title = Îtirazkirin (‹bezwaar›)
obligations-objection-weeks = Ji bo îtirazê (‹bezwaar›) şeş hefte dema we heye. Şeş hefte roja piştî ku biryar ji we re hat şandin dest pê dikin.
obligations-objection-at-gemeente = Li şaredariyê: li ser ‹PIP› ya we, rêya we ya fêrbûnê an cezayê pereyan ji şaredariyê.
obligations-objection-at-duo = Li ‹DUO›: li ser mohleta we, dema zêde (‹verlenging›), azadkirin (‹vrijstelling›), efûkirin (‹ontheffing›), deyn an cezayê pereyan ji ‹DUO›.
obligations-objection-free = Îtiraz (‹bezwaar›) bêpere ye.
obligations-objection-heard = Berî biryarê hûn dikarin gotina xwe bêjin.
obligations-objection-language = Hûn bi zimanekî din dinivîsin? Dibe ku wergerekê ji we bixwazin.
obligations-objection-no-suspension = Gava hûn li bendê ne jî, biryar derbasdar e. Loma entegrasyonê bidomînin.
obligations-objection-help = Ji bo îtirazê (‹bezwaar›) alîkarî hewce ye? Telefon bikin
obligations-late-title = Ez dereng mam?
obligations-late-post = Bi postê: nameya xwe berî dawiya mohletê bişînin. Divê ew di nav hefteyekê de piştî wê bigihîje.
obligations-late-reason = Dereng e, lê ne sûcê we bû? Dîsa jî îtiraz (‹bezwaar›) bikin û sedemê bêjin.
obligations-late-office = Name çû navnîşana şaş? Wê demê nameya we tê şandin cihê rast. Roja ku ew cara yekem gihîşt tê hesibandin.
obligations-next-title = Paşê çi dibe?
obligations-next-weeks = Di nav şeş hefteyan de piştî dawiya mohletê biryarek ji we re tê. Heke komîsyonek hebe, ev diwanzdeh hefte ne. Dibe ku şeş hefteyên din jî dom bike.
obligations-next-court = Hûn vê biryarê jî qebûl nakin? Wê demê hûn dikarin di nav şeş hefteyan de biçin mehkemeyê (‹beroep›).
obligations-next-exam = Li dijî encama îmtîhanê hûn nikarin biçin mehkemeyê.
obligations-slow-title = Ew biryarê dereng didin?
obligations-slow-notice = Wê demê nameyekê bişînin û tê de binivîsin ku ew dereng mane (‹ingebrekestelling›). Piştî wê hê du hefte dema wan heye.
obligations-slow-penalty = Ew dîsa biryarê nadin? Wê demê dibe ku hûn rojê { $amount } bistînin (‹dwangsom›, pereyê derengiyê). Ev hejmar ji sala { $year } ye.

obligations-consequences-title = Heke pêk neyê, çi dibe?
obligations-group-nothing = ‹DUO› ji bo we komekê nanivîse. Ji ‹DUO› bipirsin ka ji bo we çi derbasdar e.
obligations-group-unclear = ‹DUO› zelal nabêje ka hûn di kîjan komê de ne. Ji ‹DUO› bipirsin ka ji bo we çi derbasdar e.
obligations-asylum-still = Divê hûn entegrasyonê bikin, piştî roja dawî ya mohleta xwe jî.
obligations-asylum-loan = ‹DUO› ji bo vê deynekî kevn ji we paşve naxwaze.
obligations-asylum-talk = Di wextê xwe de naqede? Bi şaredariya xwe re biaxivin. Şaredarî alîkariya we dike.
obligations-fine-possible = Hûn di wextê xwe de naqedînin û ev sûcê we ye? Wê demê ‹DUO› dikare cezayê pereyan bide we. Wê demê mohleteke nû jî ji we re tê dayîn.
obligations-fine-no-forecast = Ev hejmarên herî bilind in. Ev app nabêje ka hûn ê cezayê pereyan bistînin.
obligations-fine-route = ‹DUO›: rêya fêrbûnê di wextê xwe de neqediya, herî zêde
obligations-fine-parts = ‹DUO›: ‹PVT› an ‹MAP› di wextê xwe de nehat kirin, ji bo her beşê
obligations-fine-intake = Şaredarî: hûn nehatin axaftinên destpêkê (‹brede intake›), piştî hişyariyekê
obligations-fine-traject = Şaredarî: we hevkarî nekir, herî zêde ji bo her carê
obligations-fine-blame = Ne sûcê we bû? Vê di wextê xwe de bêjin. Îsbatên xwe li cem xwe bihêlin.
obligations-as-of = Ev hejmar ji roja { $date } ye.

obligations-money-title = Çiqas pere lazim e?
obligations-free-title = Her tim bêpere
obligations-free-pvt-map = ‹PVT› û ‹MAP› ji bo her kesî bêpere ne.
obligations-free-objection = Îtiraz (‹bezwaar›) bêpere ye.
obligations-asylum-offer = Şaredarî kursekê pêşkêşî we dike, li gorî rêya we ya fêrbûnê. Hûn pereyê wê nadin.
obligations-asylum-attempts = Ceribandinên we yên bêpere ji bo îmtîhanan hene. Li rûpela Pêşketin binêrin ka çend in.
obligations-asylum-no-loan = Ji bo we deynê ‹DUO› tune. Ji bo kursa xwe hûn ne hewceyî wî ne.
obligations-exam-fee = Îmtîhanek li asta A2, an ‹KNM›
obligations-staatsexamen-fee = Beşek ji ‹Staatsexamen› (îmtîhana dewletê)
obligations-loan-self = Hûn kursa xwe bi xwe hildibijêrin û pereyê wê didin. Hûn dikarin ji ‹DUO› pere deyn bikin.
obligations-loan-rule = Hûn dikarin herî zêde vî pereyî deyn bikin. Li gorî dahata we ye ka hûn dikarin çiqasî deyn bikin.
obligations-loan-max = Deyn, herî zêde
obligations-loan-quarter = ‹DUO› di her sê mehan de herî zêde dide
obligations-loan-month = Paşvedana deyn, herî kêm her meh
obligations-loan-income = ‹DUO› li dahata we dinêre, û li ya hevjînê we jî.
obligations-loan-for = Deyn ji bo kursekê ye li dibistaneke bi nîşana kalîteyê, û ji bo îmtîhanan.
obligations-loan-repay = Hûn deyn bi faîz paşve didin, herî zêde di deh salan de. Dahata we kêm e? Wê demê hûn kêmtir didin, an tiştekî nadin.
obligations-loan-letter = Di nameya ‹DUO› de heye ka hûn kengî dest bi paşvedanê dikin.

obligations-rights-title = Mafên din
obligations-right-alone = Di axaftinên destpêkê (‹brede intake›) de hûn dikarin bi tenê biaxivin, bê malbata xwe.
obligations-right-adapted = Di îmtîhanê de alîkarî ji we re hewce ye? Wek mînak dema zêdetir. Ji ‹DUO› di wextê xwe de bixwazin.
obligations-right-see = Mafê we heye ku hûn bibînin çi agahî li ser we hene. Hûn dikarin bixwazin ku şaşî werin guhertin.
