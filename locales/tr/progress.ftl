# Progress: what is done, what is open, and that effort counts.
progress-title = İlerleme
progress-lead = Burada neyin tamam olduğunu ve neyin kaldığını görürsünüz.
progress-route = Öğrenme yolunuz
progress-parts-title = Bölümleriniz
progress-parts-nothing = Henüz planınız (‹PIP›) yok. Bu yüzden hangi bölümleri yapmanız gerektiğini henüz bilmiyoruz. Belediye planı sizinle birlikte hazırlar.
progress-summary = { $total ->
    [one] { $total } bölümden { $done } tanesi tamamlandı
   *[other] { $total } bölümden { $done } tanesi tamamlandı
}
progress-summary-unknown = { $count ->
    [one] { $count } bölümün durumunu şu anda bilmiyoruz.
   *[other] { $count } bölümün durumunu şu anda bilmiyoruz.
}
progress-only-duo = Uyumu tamamlayıp tamamlamadığınıza yalnızca ‹DUO› karar verir. Bunun için size bir mektup gelir.

progress-group-language = Hollandaca
progress-group-society = Hollanda ve iş
progress-group-hours = Saatler
progress-group-end = Bitiş

progress-part-taalschakel = ‹Taalschakeltraject› (eğitime hazırlık dil programı)
progress-part-cursusuren = Ders saatleri
progress-part-participatieuren = Topluma katılma saatleri (‹participatie›)
progress-part-pvt = ‹PVT›: katılım beyanı
progress-part-map = ‹MAP›: iş ve topluma katılma
progress-part-eindgesprek = ‹Z-route› bitiş görüşmesi
progress-part-level = Gereken seviye: { $level }
progress-part-attempts = { $count ->
    [one] { $count } kez sınava girdiniz. Her deneme değerlidir.
   *[other] { $count } kez sınava girdiniz. Her deneme değerlidir.
}
progress-part-attempts-done = { $count ->
    [one] { $count } denemede başardınız
   *[other] { $count } denemede başardınız
}

progress-state-done = Tamamlandı
progress-state-exempt = Muafiyet
progress-state-dispensed = İstisna
progress-state-busy = Devam ediyor
progress-state-open = Yapılacak
progress-state-not-known = Şu anda bilmiyoruz
progress-state-check = Sorup öğrenin
progress-state-ask-gemeente = Belediyeye sorun
progress-why-exempt = Bunu zaten biliyorsunuz. Artık yapmanız gerekmiyor.
progress-why-dispensed = ‹DUO› karar verdi: Bunu yapmanız gerekmiyor.
progress-why-not-known = Cevap alamadık. Yaptıklarınız kaybolmadı.
progress-why-check = Bilgiler eksik veya birbirinden farklı. Doğrusunu şuraya sorun: { $gemeente }.
progress-why-ask-gemeente = Bunun tamamlanıp tamamlanmadığını yalnızca belediye bilir: { $gemeente }. Biz bu bilgiyi alamıyoruz.
progress-on-decision = Karar tarihi
progress-on-signed = İmza tarihi
progress-on-talk = Görüşme tarihi
progress-on-exam = Sonuç tarihi
progress-on-other = Tarih

progress-hours-title = Yaptığınız saatler
progress-hours-nothing = Sizin için henüz bilinen bir saat yok.
progress-hours-of = { $norm } saatin { $count } saati
progress-hours-only = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}
progress-hours-enough = Saatleriniz yeterli. Daha fazlasını her zaman yapabilirsiniz.
progress-hours-apart = Bu saatleri birbiriyle toplamıyoruz. Aynı saat iki satırda olabilir.
progress-hours-by = Kaynak: { $party }
progress-indicative = Bilgi amaçlı
progress-kind-school = Okuldaki dersler
progress-kind-nt2 = Hollandaca dersleri (‹NT2›)
progress-kind-knm = ‹KNM› dersleri
progress-kind-intake = İlk görüşme döneminde dersler
progress-kind-participation = Topluma katılma (‹participatie›)
progress-kind-participation-lessons = Ders sayılan katılma saatleri
progress-kind-begeleiding = Sosyal destek
progress-absent-excused = { $count ->
    [one] { $count } saat kaçırdınız, geçerli bir nedenle
   *[other] { $count } saat kaçırdınız, geçerli bir nedenle
}
progress-absent-unexcused = { $count ->
    [one] { $count } saat kaçırdınız, geçerli bir neden olmadan
   *[other] { $count } saat kaçırdınız, geçerli bir neden olmadan
}

progress-exams-title = Sınavlarınız
progress-exams-nothing = ‹DUO›’da henüz bir sınav sonucunuz yok.
progress-exams-tried = { $count ->
    [one] { $count } sınava girdiniz.
   *[other] { $count } sınava girdiniz.
}
progress-exams-passed = { $count ->
    [one] { $count } kez başarılı oldunuz.
   *[other] { $count } kez başarılı oldunuz.
}
progress-exams-effort = Her deneme, çabaladığınızı gösterir.
progress-exams-date = Bu tarih, ‹DUO›’nun sonucu kaydettiği gündür. ‹DUO› deneme sayısı için bir sınır belirtmiyor.
progress-reason-verwijtbaar = Sonuç yok. ‹DUO›’ya göre bunu önleyebilirdiniz.
progress-reason-niet-verwijtbaar = Sonuç yok. ‹DUO›’ya göre bu sizin elinizde değildi.
progress-reason-afgemeld = Sonuç yok. Sınav kaydınızı iptal etmiştiniz.
progress-reason-absent = Sonuç yok. Sınava gelmediniz.

progress-attempts-title = Ücretsiz sınav hakları
progress-attempts-nothing = ‹DUO› sizin için ücretsiz sınav hakkı bildirmiyor. Bunu yalnızca iltica hakları olan kişiler alır.
progress-attempts-left = { $count ->
    [one] { $count } ücretsiz hak kaldı
   *[other] { $count } ücretsiz hak kaldı
}
progress-attempts-asylum = İltica haklarınız var. Bu yüzden ilk denemelerinizi devlet öder. Sonrakileri kendiniz ödersiniz.
progress-attempts-balance = Bu sayı ‹DUO›’dan geliyor. Biz hesaplamıyoruz.

progress-school-title = Okulda durumunuz
progress-school-nothing = Dil okulu bu konuda henüz bilgi vermedi.
progress-school-number = numarası { $number } olan okul
progress-school-level = seviye { $level }
progress-school-indicative = Bu, okulun gördüğüdür. Bir sınav sonucu değildir.
progress-presence = Derse gelme
progress-presence-never = gelmiyor
progress-presence-sometimes = bazen geliyor, bazen gelmiyor
progress-presence-always = her zaman geliyor
progress-effort = Çaba
progress-effort-enough = yeterli
progress-effort-not-enough = henüz yeterli değil
progress-result-poor = zayıf
progress-result-fair = biraz zayıf
progress-result-enough = yeterli
progress-result-good = iyi
progress-result-excellent = çok iyi

progress-after-title = Sonra ne olur?
progress-after-B = Tüm bölümlerde başarılı oldunuz mu? O zaman uyum diplomasını (‹inburgeringsdiploma›) alırsınız.
progress-after-O = Tüm bölümlerde başarılı oldunuz mu? O zaman uyum diplomasını (‹inburgeringsdiploma›) alırsınız. Sonra okumaya devam edebilirsiniz.
progress-after-Z = Tüm bölümleri yaptınız mı? O zaman belediyeden uyum sertifikasını (‹inburgeringscertificaat›) alırsınız.
progress-after-duo = ‹DUO› size ‹voldaan› (tamamlandı) diye yazarsa, uyumu tamamladınız demektir.
progress-after-course = Kursun bitmesi, uyum sürecinizin bitmesi demek değildir.
progress-after-naturalisation = Hollanda vatandaşı olmak için yalnızca ‹inburgeringscertificaat› yetmez. Bunu zamanında belediyenize sorun.

progress-route-title = Öğrenme yolum ne demek?
progress-route-B = Bu yolda (‹B1-route›) B1 seviyesinde Hollandaca öğrenirsiniz. Beş sınava girersiniz: okuma, dinleme, yazma, konuşma ve ‹KNM›.
progress-route-O = Bu yolda (‹onderwijsroute›) sonra bir eğitime başlamak için Hollandaca öğrenirsiniz. Bir ‹taalschakeltraject› (eğitime hazırlık dil programı) yaparsınız.
progress-route-Z = Bu yolda (‹Z-route›) günlük işlerinizi kendiniz yapabilmek için Hollandaca öğrenirsiniz. Derslere girersiniz. Dil sınavına girmeniz gerekmez.
progress-route-unknown = Bu öğrenme yolunu tanımıyoruz. Ne demek olduğunu belediyenize sorun.
progress-afschalen-title = B1 seviyesi çok mu zor?
progress-afschalen-what = O zaman bazen A2 seviyesinde sınava girebilirsiniz. Bunun adı ‹afschalen› (seviye düşürme).
progress-afschalen-rule = Önce 600 saat Hollandaca dersine (‹NT2›) girmeniz gerekir. Yeterince çaba da göstermeniz gerekir. Kararı belediye verir.
progress-afschalen-how = ‹KNM› dersleri 600 saate sayılmaz. Seviye düşürmeyi, belediyede sizinle ilgilenen görevliden isteyin.

progress-wrong-title = Yanlış bir şey mi var?
progress-wrong-hours = Saatleriniz yanlış mı? Önce dil okulunuza sorun. Sonra belediyeyi arayın.
progress-wrong-exam = Bir sınav sonucu yanlış mı? ‹DUO›’ya sorun.
progress-wrong-proof = Kanıtlarınızı saklayın: yoklama listeleri, mektuplar ve e-postalar.
