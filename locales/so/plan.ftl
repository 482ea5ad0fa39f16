# The PIP.
plan-title = Qorshahaaga (‹PIP›)
plan-lead = Qorshahan waxaa ku qoran sida aad bulshada ula qabsanayso. Adiga iyo degmada ayaa wada samaynaya.
plan-core-title = Go'aanka
plan-nothing = Weli qorshe ma lihid.
plan-route = Waddadaada barashada
plan-level = Heer
plan-level-b1 = Heerka B1. Heer kale kuma qorna qorshahaaga.
plan-level-z = Uma baahnid inaad gaarto heer luqadeed oo go'an. Waxaad baranaysaa inta aad kari karto.
plan-level-unknown = Heer kuma qorna qorshahaaga.
plan-date = Taariikhda qorshaha
plan-gemeente = Waxaa samaysay
plan-previous-gemeente = Qorshahani waa kii degmadaadii hore. Degmadaada cusub ayaa samaynaysa qorshe cusub oo leh isla waddadii barashada.
plan-aim-b = Waxaad af-Hollandayska baranaysaa ilaa heerka B1.
plan-aim-o = Waxaad af-Hollandayska u baranaysaa si aad ka dib waxbarasho u bilowdo.
plan-aim-z = Waxaad baranaysaa af-Hollandayska iyo sida bulshada Holland looga qayb qaato.
plan-not-yet-title = Qorshahaagu wuu soo socdaa
plan-not-yet = Marka hore degmada ayaa kula hadlaysa. Wada-hadalkaas waxaa la yiraahdaa ‹brede intake› (wareysiga bilowga). Intaas ka dib qorshahaaga ayaad helaysaa.
plan-due = Degmadu waa inay qorshahaaga samayso. Maalinta ugu dambaysa ee taas waa { $date }.
plan-due-own = Tan annaga ayaa xisaabinnay: toban toddobaad warqadda ‹DUO› ka dib.
plan-not-yet-call = Waxba ma maqashay? Wac degmadaada.

plan-content-title = Waxa aad ku heshiiseen
plan-content-nothing = Degmadu halkan heshiisyo kuma hayso oo adiga ku saabsan.
plan-contact = Qofka aad la xiriirto
plan-goals = Ujeeddadaada
plan-wishes = Waxa aad rabto
plan-wishes-words = Tani waxay ku qoran tahay qorshahaaga, af-Hollandays.
plan-agreements = Heshiisyo
plan-agreement-by = Cidda samaynaysa: { $who }
plan-agreement-from = Laga bilaabo { $date }
plan-agreement-until = Ilaa dhammaadka maalinta { $date }
plan-parts = Saacado iyo wada-hadallo
plan-intensity = Saacadaha casharka, qiyaastii
plan-intensity-value = Wadar { $hours } saacadood
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = Wada-hadallada horumarkaaga
plan-a2 = Ma kuu bannaan yihiin imtixaannada heerka A2?
plan-to-progress = Fiiri horumarkaaga
plan-ontzorgen-title = Degmadu ma bixisaa kharashkaaga joogtada ah?
plan-ontzorgen = Lixda bilood ee ugu horreeya degmadu waxay bixisaa kharashkaaga joogtada ah. Waa kirada, korontada iyo gaaska, biyaha iyo caymiska caafimaadka. Lacagta waxaa laga jaraa lacagta taageerada ee aad hesho. Taas waxaa la yiraahdaa ‹financieel ontzorgen›.
plan-ontzorgen-ask = Waxa adiga ku khuseeya waxay ku qoran yihiin qorshahaaga. Weydii qofka aad la xiriirto.
plan-attention = { $count ->
    [one] { $count } qodob oo shakhsi ah. Adiga keliya ayaa arka. Taabo si aad u furto.
   *[other] { $count } qodob oo shakhsi ah. Adiga keliya ayaa arka. Taabo si aad u furto.
}
plan-attention-note = Qof kale ma kula eegayaa? Markaas tan dib u xir.
plan-document = Degmadu qorshahan warqad ahaan ayay sidoo kale u haysaa. Nuqul weydii qofka aad la xiriirto.

plan-objection-title = Qorshahaaga ma ku raacsanid?
plan-objection-until = Qorshahaaga waad ka horjeesan kartaa ilaa dhammaadka maalinta { $date }.
plan-objection-over = Lixdii toddobaad ee qorshahan lagaga horjeesan lahaa way dhammaadeen.
plan-objection-own = Waxaan lix toddobaad ka xisaabinnaa taariikhda qorshaha. Haddii aad qorshaha goor dambe heshay, waqti ka badan ayaad haysataa.
plan-objection-how = Ka-horjeesashadu waa bilaash. Warqad u qor degmada qorshaha samaysay. Inta aad sugayso qorshahaagu wuu sii shaqaynayaa.
plan-to-rights = Fiiri xuquuqdaada iyo muddooyinka oo dhan
plan-earlier = { $count ->
    [one] { $count } qorshe hore
   *[other] { $count } qorshe oo hore
}

plan-goal-work = shaqo mushahar leh
plan-goal-business = ganacsi aad adigu leedahay
plan-goal-education = waxbarasho leh kaalmada lacagta ee ardayda
plan-goal-work-able = shaqo mushahar leh, inta aad kari karto
plan-goal-work-ready = isu diyaarinta shaqo
plan-goal-society = ka-qaybgalka bulshada
plan-status-concept = weli ma aha kama-dambays
plan-status-vastgesteld = waa la go'aamiyey
plan-status-vervangen = waxaa lagu beddelay qorshe cusub
plan-status-ingetrokken = waa lala noqday

plan-what-title = Waa maxay macnihiisu?
plan-what-b = Waa maxay ‹B1-route›?
plan-what-b-text = Waxaad af-Hollandayska baranaysaa ilaa heerka B1, waxaadna gelaysaa afar imtixaan oo luqadda ah. Waxaad kaloo samaynaysaa ‹KNM›, ‹PVT› iyo ‹MAP›. Intaas ka dib waxaad helaysaa diblooma.
plan-what-o = Waa maxay ‹onderwijsroute›?
plan-what-o-text = Waxaad af-Hollandayska u baranaysaa si aad wax ugu barato Holland. Waxaad qaadanaysaa ‹taalschakeltraject›, waxaadna samaynaysaa ‹PVT›. Intaas ka dib waxaad helaysaa diblooma.
plan-what-z = Waa maxay ‹Z-route›?
plan-what-z-text = Waxaad qaadanaysaa 800 saacadood oo cashar ah. Waxaad kaloo samaynaysaa ‹PVT› iyo ‹MAP›. Dadka magangelyada haysta waxay sidoo kale 800 saacadood ka qayb qaataan bulshada. Intaas ka dib waxaad helaysaa shahaado. Shahaadadaas keligeed kuguma filna si aad u hesho dhalashada Holland.
