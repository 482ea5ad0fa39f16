# Deadlines and rights. Sentences with legal weight are shown with their Dutch sentence too.
obligations-title = Zorunluluklar ve haklar
obligations-lead = Burada ne yapmanız gerektiğini, neler yapabileceğinizi ve son günleri görürsünüz.

obligations-no-fine-title = ‹DUO›’dan para cezası yok
obligations-no-fine = Zamanında bitirmezseniz ‹DUO› size para cezası vermez.
obligations-no-fine-still = Ama uyum zorunluluğunuz var. Bu zorunluluk devam eder.

obligations-deadlines-title = Süreleriniz
obligations-deadlines-nothing = Şu anda sizin için işleyen bir süre yok.
obligations-over-list = { $count ->
    [one] { $count } süre doldu
   *[other] { $count } süre doldu
}
obligations-from = Başlangıç
obligations-last-day = Son gün:
obligations-until = Son gün (o gün dahil)
obligations-days-left = { $count ->
    [one] { $count } gün kaldı
   *[other] { $count } gün kaldı
}
obligations-decides = Kim karar verir
obligations-rule = Kural
obligations-stand-not-yet = Henüz değil
obligations-stand-open = Şu anda işliyor
obligations-stand-last-day = Bugün son gün
obligations-stand-over = Süre doldu
obligations-stand-always = Her zaman olur
obligations-weight-source = Bu tarih aşağıdaki kaynaktan geliyor.
obligations-weight-law = Bu tarih yasadan çıkıyor. Biz hesapladık.
obligations-weight-estimate = Bu bizim tahminimiz. Yasada yazan bir tarih değildir.

obligations-pip = Belediye planınızı (‹PIP›) hazırlar
obligations-pip-rule = Belediye planınızı (‹PIP›), ‹DUO›’nun bildirim mektubundan (‹kennisgeving›) sonra on hafta içinde hazırlar.
obligations-term = Sürenizin sonu
obligations-term-rule = Uyum süreniz üç yıldır. Süre, ilk planınızın (‹PIP›) tarihinden sonraki gün başlar.
obligations-route = Öğrenme yolunu değiştirmek
obligations-route-rule = Öğrenme yolunuzu (‹leerroute›), süreniz başladıktan sonra 18 ay içinde değiştirebilirsiniz. Kararı belediye verir. ‹onderwijsroute› yolundan ‹B1-route› yoluna geçmek her zaman olur.
obligations-extension = Ek süre (‹verlenging›) istemek
obligations-extension-rule = Ek süreyi (‹verlenging›) sürenizin son altı ayında isteyebilirsiniz. Kararı ‹DUO› verir.
obligations-extension-decision = Ek süre (‹verlenging›) kararı
obligations-extension-decision-rule = ‹DUO› isteğiniz için sekiz hafta içinde karar vermek zorunda. Son gününüz ancak ‹DUO› evet derse değişir.
obligations-course = Kurs teklifi
obligations-course-rule = Belediye size zamanında bir kurs teklif etmek zorunda. Planınızdan (‹PIP›) sonra üç aydan uzun mu sürüyor? Bu, ek süre (‹verlenging›) için bir neden olabilir.
obligations-objection-pip = Planınıza (‹PIP›) itiraz
obligations-objection-boete = Para cezasına itiraz
obligations-objection-verlenging = Ek süre (‹verlenging›) kararına itiraz
obligations-objection-vrijstelling = Muafiyet (‹vrijstelling›) kararına itiraz
obligations-objection-ontheffing = İstisna (‹ontheffing›) kararına itiraz
obligations-objection-gemeente-rule = Kararı doğru bulmuyor musunuz? Altı hafta içinde belediyeye itiraz (‹bezwaar›) edebilirsiniz.
obligations-objection-duo-rule = Kararı doğru bulmuyor musunuz? Altı hafta içinde ‹DUO›’ya itiraz (‹bezwaar›) edebilirsiniz.
obligations-register = Sınavlara kaydolmak
obligations-register-rule = Zamanında kaydolun. Yer beklemek haftalar sürebilir. Sonucu beklemek de haftalar sürebilir.
obligations-last-exam = Sınav için son güvenli gün
obligations-last-exam-rule = Sınavınıza bu tarihte veya daha önce girin. O zaman sonuç için zaman kalır.

obligations-decisions-title = Kararlar
obligations-decisions-nothing = Sizin hakkınızda karar yok.
obligations-decision-verlenging = Ek süre (‹verlenging›)
obligations-decision-vrijstelling-full = Her şey için muafiyet (‹vrijstelling›)
obligations-decision-vrijstelling-temporary = Geçici muafiyet (‹vrijstelling›)
obligations-decision-vrijstelling-part = Bir bölüm için muafiyet (‹vrijstelling›)
obligations-decision-ontheffing-full = Her şey için istisna (‹ontheffing›)
obligations-decision-ontheffing-part = Bir bölüm için istisna (‹ontheffing›)
obligations-decision-boete = Para cezası
obligations-decision-boete-text = Bu tutarı ‹DUO› kaydetti.
obligations-decision-pip = Planınız (‹PIP›)
obligations-decision-pip-text = Plan (‹PIP›), belediyenin bir kararıdır.
obligations-decision-date = Karar tarihi
obligations-decision-no-date = Kararın tarihi bilinmiyor.
obligations-decision-received = İstek tarihi
obligations-decision-part = Bölüm
obligations-granted = Evet, kabul edildi
obligations-refused = Hayır, reddedildi
obligations-pending = Henüz karar yok
obligations-object-gemeente = Kararı doğru bulmuyor musunuz? Belediyeye itiraz (‹bezwaar›) edebilirsiniz. Son gün: { $date }.
obligations-object-duo = Kararı doğru bulmuyor musunuz? ‹DUO›’ya itiraz (‹bezwaar›) edebilirsiniz. Son gün: { $date }.
obligations-because = Neden
obligations-because-asked = Bunu isteme nedeniniz
obligations-ground-avi = uyumunuz zaten yeterli.
obligations-ground-dip = geçerli bir diplomanız var.
obligations-ground-doc = geçerli bir belgeniz var.
obligations-ground-ged = dilin bir bölümünü bildiğinizi daha önce gösterdiniz.
obligations-ground-inb = eski yasaya göre alınmış bir diplomanız var.
obligations-ground-ins = bir eğitim görüyorsunuz. Bunu kanıtladınız.
obligations-ground-opl = bir eğitim görüyorsunuz.

obligations-extension-title = Ek süre istemek
obligations-extension-how = Ek süreyi (‹verlenging›) ‹DUO›’dan istersiniz. ‹DUO› { $weeks } hafta içinde karar verir.
obligations-extension-where = Bunu ‹Mijn Inburgering› sitesinden veya ‹DUO›’nun bir formu ile istersiniz.
obligations-extension-no-move = Yalnızca istemek size ek süre vermez. Son gününüz ancak evet cevabı gelince değişir.
obligations-extension-keep-going = Beklerken öğrenmeye devam edin.
obligations-grounds-title = Ne zaman ek süre alabilirim?
obligations-grounds-lead = Elinizde olmayan bir neden varsa ek süre alabilirsiniz:
obligations-ground-a = Uzun hastalık: siz, eşiniz, partneriniz, çocuğunuz, anneniz veya babanız. Üç ay veya daha uzun.
obligations-ground-b = Eşiniz, partneriniz, çocuğunuz, anneniz veya babanız öldü.
obligations-ground-c = Siz doğum yaptınız.
obligations-ground-d = Şiddetten korunmak için bir sığınma evinde (‹Blijf van mijn Lijf-huis›) üç ay veya daha uzun kaldınız.
obligations-ground-e = İlk olarak okuma yazma öğreniyorsunuz (‹alfabetisering›), üç ay veya daha uzun. Bu, ‹Z-route› için geçerli değil.
obligations-ground-f = Üç ay veya daha uzun süre eviniz yoktu.
obligations-ground-g = Belediye size kursu çok geç teklif etti.
obligations-ground-h = Okulda bir sorun vardı, üç ay veya daha uzun.
obligations-ground-i = Başka, özel bir durum vardı. Bu sizin elinizde değildi.
obligations-ground-j = Bu nedenlerden birkaçı birlikte, üç ay veya daha uzun.
obligations-ground-education = Bir eğitim görüyorsunuz. Bunun sayılıp sayılmadığını ‹DUO›’ya sorun.
obligations-ground-nearly = Bitirmek üzeresiniz. Bunun sizin için geçerli olup olmadığını ‹DUO›’ya sorun.
obligations-grounds-proof = Her neden için bir kanıt gerekir. Hangi belgenin gerektiğini ‹DUO›’ya sorun.

obligations-objection-title = İtiraz (‹bezwaar›) etmek
obligations-objection-weeks = İtiraz (‹bezwaar›) etmek için altı haftanız var. Altı hafta, kararın size bildirildiği günün ertesi günü başlar.
obligations-objection-at-gemeente = Belediyeye: planınız (‹PIP›), öğrenme yolunuz veya belediyenin verdiği para cezası için.
obligations-objection-at-duo = ‹DUO›’ya: süreniz, ek süre (‹verlenging›), muafiyet (‹vrijstelling›), istisna (‹ontheffing›), borç veya ‹DUO›’nun verdiği para cezası için.
obligations-objection-free = İtiraz (‹bezwaar›) etmek ücretsizdir.
obligations-objection-heard = Karar çıkmadan önce durumunuzu kendiniz anlatabilirsiniz.
obligations-objection-language = Başka bir dilde mi yazıyorsunuz? O zaman sizden çeviri istenebilir.
obligations-objection-no-suspension = Siz beklerken karar geçerlidir. Bu yüzden uyum sürecine devam edin.
obligations-objection-help = İtiraz (‹bezwaar›) için yardım mı gerekiyor? Arayın:
obligations-late-title = Geç mi kaldım?
obligations-late-post = Posta ile: mektubunuzu süre bitmeden gönderin. Mektup, en geç süre bittikten bir hafta sonra yerine varmalı.
obligations-late-reason = Geç kaldınız, ama bu sizin elinizde değil miydi? Yine de itiraz (‹bezwaar›) edin. Nedenini anlatın.
obligations-late-office = Yanlış adrese mi gönderdiniz? O zaman mektubunuz doğru yere gönderilir. Mektubun ilk vardığı gün sayılır.
obligations-next-title = Sonra ne olur?
obligations-next-weeks = Süre bittikten sonra altı hafta içinde bir karar alırsınız. Bir komisyon bakarsa bu on iki haftadır. Altı hafta daha uzayabilir.
obligations-next-court = Bu kararı da doğru bulmuyor musunuz? O zaman altı hafta içinde mahkemeye başvurabilirsiniz (‹beroep›).
obligations-next-exam = Sınav sonucunun kendisi için mahkemeye başvuramazsınız.
obligations-slow-title = Karar gecikiyor mu?
obligations-slow-notice = O zaman geciktiklerini yazan bir mektup gönderin (‹ingebrekestelling›). Bundan sonra iki haftaları daha olur.
obligations-slow-penalty = Yine karar vermiyorlar mı? O zaman belki her gün için { $amount } alırsınız (‹dwangsom›). Bu tutarın yılı: { $year }.

obligations-consequences-title = Başaramazsam ne olur?
obligations-group-nothing = ‹DUO› sizin için bir grup bildirmiyor. Sizin için neyin geçerli olduğunu ‹DUO›’ya sorun.
obligations-group-unclear = ‹DUO› hangi grupta olduğunuzu açıkça söylemiyor. Sizin için neyin geçerli olduğunu ‹DUO›’ya sorun.
obligations-asylum-still = Son gününüzden sonra da uyum zorunluluğunuz devam eder.
obligations-asylum-loan = ‹DUO›, geç kaldınız diye eski bir borcu geri istemez.
obligations-asylum-talk = Zamanında bitiremiyor musunuz? Belediyenizle konuşun. Belediye size yardım eder.
obligations-fine-possible = Zamanında bitirmezseniz ve bu sizin suçunuzsa, ‹DUO› size para cezası verebilir. O zaman size yeni bir süre de verilir.
obligations-fine-no-forecast = Bunlar en yüksek tutarlardır. Bu uygulama, para cezası alıp almayacağınızı tahmin etmez.
obligations-fine-route = ‹DUO›: öğrenme yolu zamanında bitmedi, en çok
obligations-fine-parts = ‹DUO›: ‹PVT› veya ‹MAP› zamanında yapılmadı, her bölüm için
obligations-fine-intake = Belediye: uyarıdan sonra da ilk görüşmeye gelinmedi
obligations-fine-traject = Belediye: iş birliği yapılmadı, her sefer için en çok
obligations-fine-blame = Bu sizin elinizde değilse, bunu zamanında söyleyin. Kanıtlarınızı saklayın.
obligations-as-of = Tutarın tarihi: { $date }.

obligations-money-title = Kaç para tutar?
obligations-free-title = Her zaman ücretsiz
obligations-free-pvt-map = ‹PVT› ve ‹MAP› herkes için ücretsizdir.
obligations-free-objection = İtiraz (‹bezwaar›) etmek ücretsizdir.
obligations-asylum-offer = Belediye size öğrenme yolunuza uygun bir kurs teklif eder. Kursun parasını siz ödemezsiniz.
obligations-asylum-attempts = Ücretsiz sınav haklarınız var. Kaç tane olduğunu İlerleme sayfasında görürsünüz.
obligations-asylum-no-loan = Siz ‹DUO›’dan borç alamazsınız. Kursunuz için buna ihtiyacınız yok.
obligations-exam-fee = A2 seviyesinde bir sınav veya ‹KNM›
obligations-staatsexamen-fee = Devlet sınavının (‹Staatsexamen›) bir bölümü
obligations-loan-self = Kursunuzu kendiniz seçer ve ödersiniz. ‹DUO›’dan borç alabilirsiniz.
obligations-loan-rule = En çok bu kadar borç alabilirsiniz. Ne kadar alabileceğiniz gelirinize bağlıdır.
obligations-loan-max = Borç, en çok
obligations-loan-quarter = ‹DUO›’nun üç ayda ödediği, en çok
obligations-loan-month = Geri ödeme, ayda en az
obligations-loan-income = ‹DUO› sizin gelirinize ve eşinizin veya partnerinizin gelirine bakar.
obligations-loan-for = Borç, kalite belgesi (‹keurmerk›) olan bir okuldaki kurs ve sınavlar içindir.
obligations-loan-repay = Borcu faiziyle, en çok on yılda geri ödersiniz. Geliriniz az mı? O zaman daha az ödersiniz ya da hiç ödemezsiniz.
obligations-loan-letter = Geri ödemeye ne zaman başlayacağınız ‹DUO›’nun mektubunda yazar.

obligations-rights-title = Diğer haklar
obligations-right-alone = İlk görüşmede (‹brede intake›) aileniz olmadan, yalnız konuşabilirsiniz.
obligations-right-adapted = Sınavda yardıma mı ihtiyacınız var? Örneğin daha fazla zaman. ‹DUO›’dan zamanında isteyin.
obligations-right-see = Hakkınızda hangi bilgilerin olduğunu görebilirsiniz. Yanlışları düzelttirebilirsiniz.
