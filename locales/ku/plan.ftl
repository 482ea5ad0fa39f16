# The PIP.
plan-title = Plana we (‹PIP›)
plan-lead = Di vê planê de heye ka hûn ê çawa entegrasyonê bikin. Hûn û şaredarî wê bi hev re çêdikin.
plan-core-title = Biryar
plan-nothing = Plana we hê tune.
plan-route = Rêya we ya fêrbûnê
plan-level = Ast
plan-level-b1 = Asta B1. Di plana we de asteke din tune.
plan-level-z = Hûn ne mecbûr in bigihîjin astekê di zimên de. Hûn çiqas bikaribin, ewqas fêr dibin.
plan-level-unknown = Di plana we de ast nehatiye nivîsandin.
plan-date = Tarîxa li ser planê
plan-gemeente = Kê çêkiriye
plan-previous-gemeente = Ev plan ji şaredariya we ya berê ye. Şaredariya we ya nû planeke nû çêdike, bi heman rêya fêrbûnê.
plan-aim-b = Hûn heta asta B1 fêrî holandî dibin.
plan-aim-o = Hûn fêrî holandî dibin, da ku paşê perwerdeyekê bixwînin.
plan-aim-z = Hûn fêrî holandî dibin û fêr dibin ku li Holandayê beşdarî jiyanê bibin.
plan-not-yet-title = Plana we hê tê
plan-not-yet = Şaredarî pêşî bi we re diaxive. Navê wê axaftinê ‹brede intake› ye. Paşê hûn plana xwe distînin.
plan-due = Divê şaredarî plana we çêbike. Roja dawî ji bo vê: { $date }.
plan-due-own = Me ev hesab kir: deh hefte piştî nameya ‹DUO›.
plan-not-yet-call = Hûn tiştekî nabihîsin? Telefonî şaredariya xwe bikin.

plan-content-title = Hûn li ser çi li hev kirin
plan-content-nothing = Li vir lihevkirinên we bi şaredariyê re tune ne.
plan-contact = Kesê we yê têkiliyê
plan-goals = Armanca we
plan-wishes = Xwestekên we
plan-wishes-words = Ev di plana we de bi holandî nivîsandî ye.
plan-agreements = Lihevkirin
plan-agreement-by = Kî dike: { $who }
plan-agreement-from = Destpêk: { $date }
plan-agreement-until = Heta dawiya roja { $date }
plan-parts = Saet û axaftin
plan-intensity = Saetên dersê, bi texmînî
plan-intensity-value = bi giştî { $hours } saet
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = Axaftinên li ser pêşketina we
plan-a2 = Gelo hûn dikarin îmtîhanan li asta A2 bidin?
plan-to-progress = Pêşketina xwe bibînin
plan-ontzorgen-title = Şaredarî mesrefên we yên her mehê dide?
plan-ontzorgen = Şaredarî şeş mehên pêşî mesrefên we yên her mehê dide. Ew kirê, elektrîk û gaz, av û sîgorteya tenduristiyê ne. Ew pere ji alîkariya we ya pereyan tê. Navê vê ‹financieel ontzorgen› e.
plan-ontzorgen-ask = Di plana we de heye ka ji bo we çi derbasdar e. Ji kesê xwe yê têkiliyê bipirsin.
plan-attention = { $count ->
    [one] { $count } xala taybet. Tenê hûn vê dibînin. Ji bo vekirinê dest bidinê.
   *[other] { $count } xalên taybet. Tenê hûn van dibînin. Ji bo vekirinê dest bidinê.
}
plan-attention-note = Kesek bi we re dinêre? Wê demê vê dîsa bigirin.
plan-document = Ev plan li şaredariyê li ser kaxezê jî heye. Kopiyekê ji kesê xwe yê têkiliyê bixwazin.

plan-objection-title = Hûn plana xwe qebûl nakin?
plan-objection-until = Hûn dikarin li dijî plana xwe îtiraz bikin, heta dawiya roja { $date }.
plan-objection-over = Ew şeş hefteyên ji bo îtiraza li dijî vê planê derbas bûn.
plan-objection-own = Em ji tarîxa li ser planê şeş hefteyan dihejmêrin. Plan piştî wê tarîxê gihîşt we? Wê demê dema we zêdetir e.
plan-objection-how = Îtiraz bêpere ye. Ji şaredariya ku plan çêkiriye re nameyekê binivîsin. Di vê demê de plana we wek berê derbasdar e.
plan-to-rights = Hemû maf û mohletên xwe bibînin
plan-earlier = { $count ->
    [one] { $count } plana berê
   *[other] { $count } planên berê
}

plan-goal-work = karê bi meaş
plan-goal-business = şîrketeke xwe
plan-goal-education = perwerdeyek bi alîkariya pereyan ji bo xwendekaran
plan-goal-work-able = karê bi meaş, çiqas ku hûn bikaribin
plan-goal-work-ready = amadebûna ji bo kar
plan-goal-society = beşdarbûn di civakê de
plan-status-concept = hê ne biryara dawî ye
plan-status-vastgesteld = biryar hatiye dayîn
plan-status-vervangen = planeke nû ket cihê wê
plan-status-ingetrokken = paşve hatiye kişandin

plan-what-title = Ev çi ye?
plan-what-b = ‹B1-route› çi ye?
plan-what-b-text = Hûn heta asta B1 fêrî holandî dibin û çar îmtîhanên zimên didin. Hûn ‹KNM›, ‹PVT› û ‹MAP› jî dikin. Paşê hûn dîplomayekê distînin.
plan-what-o = ‹onderwijsroute› çi ye?
plan-what-o-text = Hûn ji bo perwerdeyekê li Holandayê fêrî holandî dibin. Hûn diçin ‹taalschakeltraject› (kursa zimên berî perwerdeyê) û ‹PVT› jî dikin. Paşê hûn dîplomayekê distînin.
plan-what-z = ‹Z-route› çi ye?
plan-what-z-text = Hûn 800 saetan diçin dersê. Hûn ‹PVT› û ‹MAP› jî dikin. Kesên bi mafê penaberiyê 800 saetan beşdarî civakê jî dibin. Paşê hûn sertîfîkayekê distînin. Tenê bi vê sertîfîkayê hûn nikarin bibin welatiyê Holandayê.
