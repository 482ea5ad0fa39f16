# The PIP.
plan-title = Planınız (‹PIP›)
plan-lead = Bu planda uyum sürecinizde neler yapacağınız yazar. Planı belediye ile birlikte hazırlarsınız.
plan-core-title = Karar
plan-nothing = Henüz planınız yok.
plan-route = Öğrenme yolunuz
plan-level = Seviye
plan-level-b1 = B1 seviyesi. Planınızda başka bir seviye yazmıyor.
plan-level-z = Belli bir dil seviyesine ulaşmanız gerekmiyor. Öğrenebildiğiniz kadar öğrenirsiniz.
plan-level-unknown = Planınızda seviye yazmıyor.
plan-date = Plandaki tarih
plan-gemeente = Planı hazırlayan
plan-previous-gemeente = Bu plan önceki belediyenizden. Yeni belediyeniz aynı öğrenme yolu ile yeni bir plan hazırlar.
plan-aim-b = B1 seviyesine kadar Hollandaca öğrenirsiniz.
plan-aim-o = Sonra bir eğitime başlamak için Hollandaca öğrenirsiniz.
plan-aim-z = Hollandaca öğrenirsiniz. Hollanda’da topluma katılmayı da öğrenirsiniz.
plan-not-yet-title = Planınız daha sonra gelecek
plan-not-yet = Belediye önce sizinle konuşur. Bu görüşmenin adı ‹brede intake› (ilk görüşme). Planınızı bundan sonra alırsınız.
plan-due = Belediye planınızı hazırlamak zorunda. Bunun için son gün: { $date }.
plan-due-own = Bunu biz hesapladık: ‹DUO›’nun mektubundan on hafta sonra.
plan-not-yet-call = Haber gelmedi mi? Belediyenizi arayın.

plan-content-title = Neler konuşup anlaştınız?
plan-content-nothing = Belediye burada sizin için bir anlaşma yazmadı.
plan-contact = Sizinle ilgilenen görevli
plan-goals = Hedefiniz
plan-wishes = İstekleriniz
plan-wishes-words = Planınızda bunlar yazıyor, Hollandaca olarak.
plan-agreements = Anlaşmalar
plan-agreement-by = Kim yapacak: { $who }
plan-agreement-from = Başlangıç: { $date }
plan-agreement-until = Son gün: { $date }
plan-parts = Saatler ve görüşmeler
plan-intensity = Ders saatleri, yaklaşık
plan-intensity-value = toplam { $hours } saat
plan-pvt-hours = ‹PVT›
plan-map-hours = ‹MAP›
plan-talks = İlerlemeniz hakkında görüşmeler
plan-a2 = A2 seviyesinde sınava girebilir misiniz?
plan-to-progress = İlerlemenize bakın
plan-ontzorgen-title = Belediye sabit giderlerinizi öder mi?
plan-ontzorgen = Belediye ilk altı ay sabit giderlerinizi öder. Bunlar kira, enerji, su ve sağlık sigortasıdır. Para, aldığınız sosyal yardımdan kesilir. Bunun adı ‹financieel ontzorgen›.
plan-ontzorgen-ask = Sizin için neyin geçerli olduğu planınızda yazar. Sizinle ilgilenen görevliye sorun.
plan-attention = { $count ->
    [one] { $count } kişisel konu. Bunu yalnızca siz görürsünüz. Açmak için dokunun.
   *[other] { $count } kişisel konu. Bunu yalnızca siz görürsünüz. Açmak için dokunun.
}
plan-attention-note = Yanınızda bakan biri mi var? O zaman burayı yeniden kapatın.
plan-document = Bu plan belediyede kâğıt olarak da var. Sizinle ilgilenen görevliden bir kopya isteyin.

plan-objection-title = Planınızı doğru bulmuyor musunuz?
plan-objection-until = Planınıza itiraz edebilirsiniz. İtiraz için son gün: { $date }.
plan-objection-over = Bu plana itiraz etmek için altı haftalık süre doldu.
plan-objection-own = Altı haftayı plandaki tarihten başlayarak hesaplıyoruz. Planı daha sonra mı aldınız? O zaman süreniz daha uzundur.
plan-objection-how = İtiraz etmek ücretsizdir. Planı hazırlayan belediyeye bir mektup yazın. Bu sırada planınız geçerli olmaya devam eder.
plan-to-rights = Tüm hak ve sürelerinize bakın
plan-earlier = { $count ->
    [one] { $count } önceki plan
   *[other] { $count } önceki plan
}

plan-goal-work = ücretli bir iş
plan-goal-business = kendi iş yeriniz
plan-goal-education = devletin öğrenim parası verdiği bir eğitim
plan-goal-work-able = yapabildiğiniz kadar ücretli iş
plan-goal-work-ready = işe hazırlanmak
plan-goal-society = topluma katılmak
plan-status-concept = henüz kesin değil
plan-status-vastgesteld = kesinleşti
plan-status-vervangen = yerine yeni bir plan geldi
plan-status-ingetrokken = geri alındı

plan-what-title = Bu ne demek?
plan-what-b = ‹B1-route› nedir?
plan-what-b-text = B1 seviyesine kadar Hollandaca öğrenirsiniz ve dört dil sınavına girersiniz. ‹KNM›, ‹PVT› ve ‹MAP› bölümlerini de yaparsınız. Sonra diploma alırsınız.
plan-what-o = ‹onderwijsroute› nedir?
plan-what-o-text = Hollanda’da bir eğitim görmek için Hollandaca öğrenirsiniz. Bir ‹taalschakeltraject› (eğitime hazırlık dil programı) yaparsınız. ‹PVT› bölümünü de yaparsınız. Sonra diploma alırsınız.
plan-what-z = ‹Z-route› nedir?
plan-what-z-text = 800 saat derse girersiniz. ‹PVT› ve ‹MAP› bölümlerini de yaparsınız. İltica statüsü olan kişiler ayrıca 800 saat topluma katılır. Sonra sertifika alırsınız. Yalnızca bu sertifika ile Hollanda vatandaşı olamazsınız.
