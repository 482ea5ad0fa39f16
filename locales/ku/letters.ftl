# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Fêmkirina nameyê
letters-lead = Nameyek ji we re hat? Hilbijêrin ka ew kîjan name ye. Paşê hûn dixwînin divê hûn çi bikin.
letters-who = 1. Name ji kê ye?
letters-who-hint = Li jora nameyê binêrin.
letters-from-duo = Ji ‹DUO›
letters-from-gemeente = Ji şaredariyê
letters-from-other = Ji kesekî din
letters-which = 2. Di nameyê de kîjan hevok heye?
letters-which-hint = Li hevoka ku herî zêde dişibe nameya we bigerin.
letters-none = Nameya we li vir tune?
letters-none-text = Telefonî şaredariya xwe bikin, an nameyê bi xwe re bibin axaftina xwe ya din. Nameyê navêjin.
letters-other-text = Ev app tenê nameyên ‹DUO› û şaredariyê yên li ser entegrasyonê nas dike. Hûn nizanin divê hûn çi bikin? Telefonî şaredariya xwe bikin.
letters-again = Nameyeke din hilbijêrin
letters-open = Ev kîjan name ye?
letters-sentence = Ev hevok di nameyê de heye
letters-what = Ev çi ye?
letters-do = Divê hûn çi bikin?
letters-when = Heta kengî?
letters-not = Heke hûn tiştekî nekin, çi dibe?
letters-help = Kî alîkariya we dike?
letters-help-text = Telefon bikin û bêjin kîjan name ji we re hatiye. Heke hûn biçin wir, nameyê bi xwe re bibin.
letters-when-none = Ji bo vê nameyê roja dawî tune.
letters-when-letter = Roja dawî di nameyê de ye. Em wê rojê nizanin.
letters-when-signed-out = Ji bo dîtina tarîxa xwe têkevin appê.
letters-when-six-weeks = Şeş hefte dema we heye. Ew roja piştî tarîxa nameyê dest pê dikin.
letters-when-ours = Me ev tarîx bi xwe hesab kir. Di nameya we de tarîxeke din heye? Wê demê tarîxa di nameya we de derbasdar e.

letter-kennisgeving = Nameya ku dibêje divê hûn entegrasyonê bikin (‹kennisgeving›)
letter-kennisgeving-key = Divê hûn entegrasyonê bikin.
letter-kennisgeving-what = ‹DUO› dinivîse ku divê hûn entegrasyonê bikin. Dema we hê dest pê nake. Pêşî hûn ji şaredariyê planekê distînin.
letter-kennisgeving-do = Nameyê li cem xwe bihêlin. Li bendê bin, heta ku şaredarî we vexwîne axaftinekê.
letter-kennisgeving-not = Niha ne hewce ye ku hûn tiştekî bikin. Piştî deh hefteyan plana we hê tune? Telefonî şaredariya xwe bikin.

letter-intake = Vexwendin ji bo ‹brede intake› (axaftinên destpêkê)
letter-intake-key = Em we vedixwînin axaftinekê li ser entegrasyona we.
letter-intake-what = Şaredarî dixwaze bi we re li ser dibistan, kar, tenduristî û malbatê biaxive. Paşê şaredarî plana we çêdike. Hûn dikarin bi tenê werin, bê malbat.
letter-intake-do = Biçin axaftinê. Hûn nikarin biçin? Di zûtirîn demê de telefon bikin. Tercuman ji we re hewce ye? Wî bixwazin.
letter-intake-not = Heke hûn neçin, hişyariyek ji we re tê. Piştî wê şaredarî dikare cezayê pereyan bide we.

letter-pip = Plana we (‹PIP›)
letter-pip-key = Bi vê nameyê re em plana we ya taybet ji bo entegrasyonê û beşdarbûnê dişînin.
letter-pip-what = Ev plana we ye. Ew biryareke şaredariyê ye. Dema we ji bo entegrasyonê piştî tarîxa li ser plana we ya yekem dest pê dike.
letter-pip-do = Planê bi kesekî ku alîkariya we dike re bixwînin. Tiştên ku di planê de hene bikin. Hûn planê qebûl nakin? Îtiraz (‹bezwaar›) bikin.
letter-pip-not = Wê demê plan derbasdar e. Piştî şeş hefteyan hûn êdî nikarin îtiraz (‹bezwaar›) bikin.

letter-meeting = Vexwendin ji bo axaftinekê
letter-meeting-key = Hûn ji bo axaftineke li ser pêşketina xwe hatine vexwendin.
letter-meeting-what = Şaredarî dixwaze bi we re biaxive ka ders û plana we çawa diçin.
letter-meeting-do = Biçin axaftinê. Hûn nikarin biçin? Berî roja axaftinê telefon bikin.
letter-meeting-not = Heke hûn çend caran neçin, şaredarî dikare hişyariyê û cezayê pereyan bide we.

letter-warning = Hişyarî ji şaredariyê
letter-warning-key = Hûn nehatin hevdîtina xwe. Ev hişyarî ye.
letter-warning-what = Li gorî şaredariyê hûn têra xwe beşdarî entegrasyonê nabin. Ev hê ne cezayê pereyan e.
letter-warning-do = Telefonî şaredariyê bikin. Bêjin hûn çima nehatin, wek mînak ji ber ku hûn nexweş bûn. Hevdîtineke nû bixwazin û teqez biçin wê.
letter-warning-not = Wê demê şaredarî dikare cezayê pereyan bide we.

letter-gemeente-fine = Cezayê pereyan ji şaredariyê
letter-gemeente-fine-key = Em cezayê pereyan didin we.
letter-gemeente-fine-what = Şaredarî cezayê pereyan dide we, ji ber ku hûn têra xwe beşdarî entegrasyonê nebûn.
letter-gemeente-fine-do = Hûn qebûl nakin? Li şaredariyê îtiraz (‹bezwaar›) bikin. Hûn nikarin pere bidin? Telefon bikin û bipirsin ka hûn dikarin beş bi beş bidin.
letter-gemeente-fine-not = Piştî şeş hefteyan hûn êdî nikarin îtiraz (‹bezwaar›) bikin. Wê demê divê hûn pere bidin.

letter-reminder = Bîranîn ji ‹DUO›
letter-reminder-key = Hindik maye ku mohleta we ya entegrasyonê biqede.
letter-reminder-what = ‹DUO› dinivîse ku roja dawî ya mohleta we nêzîk e.
letter-reminder-do = Binêrin divê hûn hê çi bikin. Heke hûn di wextê xwe de neqedînin, û ev ne sûcê we be, ji ‹DUO› dema zêde (‹verlenging›) bixwazin.
letter-reminder-not = Heke hûn entegrasyonê di wextê xwe de neqedînin û ev sûcê we be, ‹DUO› dikare cezayê pereyan bide we. Hûn kesê bi mafê penaberiyê ne? Wê demê ‹DUO› cezayê pereyan nade we.

letter-announcement = Name: dibe ku cezayê pereyan bidin we
letter-announcement-key = Em dixwazin cezayê pereyan bidin we, ji ber ku mohleta we derbas bûye.
letter-announcement-what = ‹DUO› difikire ku we entegrasyon di wextê xwe de neqedandiye. Ev hê ne cezayê pereyan e. Hûn dikarin pêşî bêjin we çima di wextê xwe de neqedand.
letter-announcement-do = Ji ‹DUO› re binivîsin we çima entegrasyon di wextê xwe de neqedand. Îsbatê jî bişînin, wek mînak li ser nexweşiyê. Ji şaredariya xwe alîkariyê bixwazin.
letter-announcement-not = Wê demê ‹DUO› bê gotina we biryar dide.

letter-duo-fine = Cezayê pereyan ji ‹DUO›
letter-duo-fine-key = Cezayê pereyan ji we re tê dayîn, ji ber ku we entegrasyon di wextê xwe de neqedand.
letter-duo-fine-what = ‹DUO› cezayê pereyan dide we. Mohleteke nû ya entegrasyonê jî ji we re tê dayîn.
letter-duo-fine-do = Hûn qebûl nakin? Li ‹DUO› îtiraz (‹bezwaar›) bikin. Hûn kesê bi mafê penaberiyê ne? Wê demê telefonî şaredariya xwe bikin: ‹DUO› cezayê pereyan nade kesên bi mafê penaberiyê.
letter-duo-fine-not = Piştî şeş hefteyan hûn êdî nikarin îtiraz (‹bezwaar›) bikin. Wê demê divê hûn pere bidin.

letter-extension-yes = Dema zêde (‹verlenging›) ji we re tê dayîn
letter-extension-yes-key = Mohleta we ya entegrasyonê hat dirêjkirin.
letter-extension-yes-what = ‹DUO› dema zêde dide we. Niha roja dawî ya mohleta we rojeke nû ye.
letter-extension-yes-do = Tarîxa nû binivîsin. Ders û îmtîhanên xwe bidomînin.
letter-extension-yes-not = Ne hewce ye ku hûn tiştekî bikin. Dema zêde ji bo we kêm e? Wê demê hûn dikarin îtiraz (‹bezwaar›) bikin.

letter-extension-no = Dema zêde ji we re nayê dayîn
letter-extension-no-key = Daxwaza we ya dema zêde hat redkirin.
letter-extension-no-what = ‹DUO› dema zêde nade we. Roja dawî ya mohleta we wek berê dimîne.
letter-extension-no-do = Hûn qebûl nakin? Li ‹DUO› îtiraz (‹bezwaar›) bikin. Ji şaredariya xwe alîkariyê bixwazin.
letter-extension-no-not = Wê demê roja dawî ya mohleta we wek berê dimîne. Piştî şeş hefteyan hûn êdî nikarin îtiraz (‹bezwaar›) bikin.

letter-result = Encama îmtîhanekê
letter-result-key = Ev encama îmtîhana we ye.
letter-result-what = Hûn dixwînin ka hûn bi ser ketin. Hejmara xalan nayê nivîsandin.
letter-result-do = Hûn bi ser neketin? Hûn dikarin îmtîhanê careke din bidin. Bi dibistana xwe re biaxivin, ka hûn çawa xwe ji bo îmtîhanê amade bikin. Navê xwe di wextê xwe de ji bo îmtîhanê binivîsin.
letter-result-not = Ne hewce ye ku hûn tiştekî bikin. Li dijî encamekê hûn nikarin îtiraz (‹bezwaar›) bikin.

letter-exempt = Biryar li ser azadkirinê (‹vrijstelling›) an efûkirinê (‹ontheffing›)
letter-exempt-key = Me li ser azadkirin an efûkirina we biryar da.
letter-exempt-what = ‹DUO› biryar da ka tiştek heye ku hûn ne mecbûr in bikin.
letter-exempt-do = Bixwînin divê hûn hê çi bikin. Hûn qebûl nakin? Li ‹DUO› îtiraz (‹bezwaar›) bikin.
letter-exempt-not = Wê demê biryar derbasdar e. Piştî şeş hefteyan hûn êdî nikarin îtiraz (‹bezwaar›) bikin.

letter-done = We entegrasyon qedand
letter-done-key = We mecbûriyeta xwe ya entegrasyonê qedand.
letter-done-what = ‹DUO› dinivîse ku we entegrasyon qedand. Pîroz be!
letter-done-do = Vê nameyê û dîplomaya xwe an sertîfîkaya xwe baş li cem xwe bihêlin.
letter-done-not = Êdî ne hewce ye ku hûn tiştekî bikin.
