# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Uyum sürecim
skip-to-content = İçeriğe geçin
sign-out = Çıkış yapın
language-link = Dil
language-menu = Dilinizi seçin
nav-label = Ana menü
nav-start = Ana sayfa
nav-dossier = Dosya
nav-appointments = Randevular
nav-messages = Mesajlar
nav-more = Diğer
nav-unread = { $count ->
    [one] { $count } yeni mesaj
   *[other] { $count } yeni mesaj
}
time-of-day = { $time }
gemeente-unknown = kodu { $code } olan belediye
footer-call = Sorunuz mu var? Arayın:
footer-not-paper = Bu uygulama postanın yerine geçmez. Mektuplarınızı da okuyun.

session-warning = Bir süredir bir şey yapmadınız. 2 dakika sonra oturumunuzu kapatacağız.
session-final-warning = 2 dakika sonra oturumunuzu kapatacağız. Sonra yeniden giriş yapabilirsiniz.
session-extend = Hâlâ buradayım

notice-sign-in-cancelled = Girişi yarıda bıraktınız. Yeniden deneyebilirsiniz.
notice-sign-in-failed = Giriş olmadı. Yeniden deneyin. Yine olmuyor mu? Belediyenizi arayın.
notice-sign-in-unavailable = Şu anda giriş yapılamıyor. Daha sonra yeniden deneyin veya belediyenizi arayın.
notice-session-ended = Bir süre bir şey yapmadığınız için oturumunuz kapandı. Devam etmek için yeniden giriş yapın.
notice-signed-out = Çıkış yaptınız.
notice-extended = Devam edebilirsiniz. Oturumunuz açık kalıyor.

# Who says so
party-duo = ‹DUO›
party-gemeente = belediye
party-coa = ‹COA›
party-taalaanbieder = dil okulu
party-begeleiding = sosyal destek kuruluşu
party-inlogdienst = giriş hizmeti
source-line = Kaynak: { $party }. Soruldu: { $asked }.
source-as-of = Bilgiler şu güne kadar (o gün dahil):
source-formal = Bu resmîdir.
source-indicative = Bu bilgi amaçlıdır, resmî bir karar değildir.

# States of a section
section-not-known = Bunu şu anda bilmiyoruz
section-part-not-known = Bir kısmını şu anda bilmiyoruz
section-whom-to-call = Şimdi öğrenmek ister misiniz? Arayın: { $gemeente }, { $phone }.
section-retry = Yeniden deneyin
section-busy = Yeniden soruyoruz.
section-refreshed = Bu kısım yenilendi.
section-still-unknown = Hâlâ bilmiyoruz. Daha sonra yeniden deneyin.
section-dropped = { $count ->
    [one] { $count } bilgiyi gösteremiyoruz.
   *[other] { $count } bilgiyi gösteremiyoruz.
}
unknown-value = bilinmeyen değer: { $value }
dispute-title = Bilgiler birbirinden farklı
dispute-ask = Hangisi doğru? Şuraya sorun: { $party }.

reason-unreachable = { $party } ile şu anda bağlantı kuramıyoruz. Bu yüzden şu bilgi eksik: { $what }.
reason-timed-out = { $party } şu anda cevap vermiyor. Bu yüzden şu bilgi eksik: { $what }.
reason-unreadable = Gelen cevabı okuyamıyoruz. Kaynak: { $party }. Bu yüzden şu bilgi eksik: { $what }.
reason-wrong-person = Gelen cevap doğru değil. Kaynak: { $party }. Bu cevabı göstermiyoruz. Bu yüzden şu bilgi eksik: { $what }.
reason-not-allowed = { $party } şu bilgiyi bu belediyeye veremez, çünkü buna izin yok: { $what }.
reason-not-connected = { $party } henüz bize bağlı değil. Bu yüzden şu bilgi eksik: { $what }.
reason-no-consent = Bunu ancak siz evet derseniz ararız. Bunun için kontrol edilmiş bir e-posta adresiniz de gerekir. Bu yüzden şu bilgi eksik: { $what }.
reason-not-asked = Bunu şimdi sormadık. Kaynak: { $party }. Konu: { $what }.

call-duo-plicht = uyum zorunluluğunuz olup olmadığı
call-duo-plicht-historie = uyum zorunluluğunuzun geçmişi
call-duo-doelgroep = grubunuz
call-duo-doelgroep-historie = grubunuzun geçmişi
call-duo-lbt = öğrenme testinin (‹leerbaarheidstoets›) sonucu
call-duo-termijn = uyum süreniz
call-duo-termijn-historie = sürenizin geçmişi
call-duo-gebeurtenissen = ‹DUO›’daki olaylar
call-duo-verlengingen = ek süreniz (‹verlenging›)
call-duo-vrijstellingen = muafiyetler (‹vrijstelling›)
call-duo-ontheffingen = istisnalar (‹ontheffing›)
call-duo-pip = ‹DUO›’daki planınız (‹PIP›)
call-duo-map = ‹MAP› görüşmenizin tarihi
call-duo-pvt = ‹PVT› için imza tarihiniz
call-duo-uren = ders ve katılım saatleriniz
call-duo-examens = sınavlarınız
call-duo-gratispogingen = ücretsiz sınav haklarınız
call-duo-boetes = ‹DUO›’nun verdiği para cezaları
call-duo-instellingen = dil okullarının adları
call-gemeente-pip = belediyedeki planınız
call-gemeente-intake = ilk görüşmeniz (‹brede intake›)
call-gemeente-voorinburgering = ‹COA›’daki ön uyum dersleriniz (‹voorinburgering›)
call-gemeente-begeleiding = aldığınız sosyal destek
call-gemeente-aanbieder = okuldaki ilerlemeniz
call-gemeente-taken = belediyenin verdiği görevler
call-gemeente-berichten = belediyenin mesajları
call-gemeente-afspraken = randevular

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (eğitim yolu)
leerroute-Z = ‹Z-route› (kendi kendine yetme yolu)
onderdeel-LE = Okuma
onderdeel-LU = Dinleme
onderdeel-SC = Yazma
onderdeel-SP = Konuşma
onderdeel-KNM = ‹KNM› (Hollanda toplumu bilgisi)
uitslag-Geslaagd = başarılı
uitslag-Gezakt = başarılı değil
uitslag-Geen = sonuç yok
indeling-asielstatushouder = iltica statüsü olan kişi
indeling-gezinsmigrant = aile nedeniyle gelen göçmen veya başka göçmen

# The old law, and no running obligation
law-old-title = Sizin için eski yasa geçerli: ‹Wet inburgering 2013›.
law-old-text = Bu uygulama sizin için tarih hesaplamaz. ‹DUO›’nun ‹Mijn Inburgering› sitesine bakın veya ‹DUO›’yu arayın.
law-ended-title = ‹DUO› diyor ki: Şu anda uyum zorunluluğunuz yok.
law-ended-text = Nedeni ve tarihi burada bulabilirsiniz:
law-paused-title = Uyum süreciniz şu anda durmuş durumda.
law-paused-text = Geçici bir muafiyetiniz (‹vrijstelling›) var. Daha fazla bilgi burada:
two-show = Şu dilde de: { $language }
two-stop = Yalnızca şu dilde: { $language }
two-choose = İkinci bir dil seçin
aloud-read = Dinleyin
aloud-page = Bu sayfayı dinleyin
aloud-pause = Ara verin
aloud-continue = Devam edin
aloud-stop = Durdurun
aloud-no-voice = Telefonunuzda bu dil için ses yok. Bu yüzden sayfayı dinleyemezsiniz.
translation-machine = Bu sayfayı bir bilgisayar çevirdi. Çeviriyi henüz bir insan kontrol etmedi. Geçerli olan Hollandaca metindir.
translation-stale = Bu sayfanın bir kısmı Hollandacadır. Çevirisi henüz hazır değil.
