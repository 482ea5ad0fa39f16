# Looking together: the person's side, the way in, the other side, the cards; names of kinds of data; errors of forms.
together-title = Birlikte bakma
together-lead = Uyum sürecinize biriyle birlikte bakın. Herkes kendi telefonunda, herkes kendi dilinde.
together-open = Biriyle birlikte bakın
together-group = Birlikte
together-how-choose = Masaya ne koyacağınızı siz seçersiniz. Yalnızca o görünür.
together-how-yes = Kimin bakmak istediğini görürsünüz. Evet veya hayır diyen sizsiniz.
together-how-stop = Her zaman tek düğmeyle bitirebilirsiniz. Siz ayrılınca veya bir saat geçince kendiliğinden de biter.
together-how-private = Grubunuz, oturma izniniz ve sağlığınız hiçbir zaman masaya gelmez.
together-choose = Masaya ne koyuyorsunuz?
together-choose-hint = Bir veya daha fazla kart seçin. Kartları sonra kaldırabilirsiniz.
together-choose-deadlines = Süreler ve haklar
together-choose-letters = Belediyenin mesajları
together-delicate = Bu, bir karar veya para hakkında.
together-interpreter-title = Konu para, para cezası veya sağlığınız mı?
together-interpreter = O zaman mesleği bu olan bir tercüman isteyin. Bunu ailenizin çevirmesi gerekmez. Belediyenizi arayın ve şunu söyleyin: ‹ik wil graag een tolk› (bir tercüman istiyorum).
together-start = Birlikte bakmaya başlayın
together-nothing-to-choose = Şu anda masaya koyacak bir şey yok. Daha sonra yeniden deneyin.

# A running table
together-nobody = Henüz sizinle bakan kimse yok
together-with = { $count ->
    [one] { $names } sizinle birlikte bakıyor
   *[other] { $names } sizinle birlikte bakıyor
}
together-until = Kendiliğinden biteceği saat: { $time }.
together-stop = Birlikte bakmayı bitirin
together-waiting = { $name } sizinle bakmak istiyor
together-same-number = { $name } aynı numarayı görüyor mu?
together-yes = Evet, bu doğru
together-no = Hayır, bakmasın
together-doubt = Emin değil misiniz? O zaman hayır deyin. Her zaman yeni bir kod alabilirsiniz.
together-is-guest = Giriş yapmadan katılıyor
together-is-helper = Yardımcı, kendi ‹DigiD› hesabıyla giriş yaptı
together-is-coach = Danışman, belediye üzerinden giriş yaptı
together-invite-title = Bir başkası böyle katılır
together-invite-more = Başka birini daha çağırın
together-invite-scan = Karşınızdaki kişi kamerayı bu koda tutar.
together-invite-qr = Birlikte bakmak için QR kodu
together-invite-type = Kamera yok mu? O zaman karşınızdaki kişi bu adresi yazar:
together-invite-words = Sonra şu altı kelimeyi:
together-invite-until = Kelimeler bir kez çalışır. Bittiği saat: { $time }.
together-invite-used = Kod kullanıldı veya artık geçerli değil.
together-invite-again = Yeni bir kod alın
together-table = Masada
together-table-empty = Masada bir şey yok. Şu anda kimse bir şey görmüyor.
together-point-hint = Bir satıra dokunun. O satır diğer kişide de parlar.
together-add = Masaya bir kart daha koyun
together-lost = Bağlantı koptu. Yeniden deniyoruz.
together-pointed = Biri # numaralı satırı gösteriyor.
together-refresh = Yeni bir şey var mı diye bakın
together-banner-label = Birlikte bakma
together-banner-nobody = Birlikte bakmayı başlattınız.
together-banner-waiting = Biri, evet demenizi bekliyor.
together-banner-open = Bakın
together-banner-stop = Bitirin

# The way in
join-title = Biriyle birlikte bakma
join-link = Birlikte bakmak için kodum var
join-coach-link = Belediye danışmanları için
join-lead-words = Altı kelime mi aldınız? Buraya yazın. Giriş yapmanız gerekmez.
join-lead-code = Biri sizden birlikte bakmanızı istiyor. Giriş yapmanız gerekmez.
join-words = Altı kelime
join-words-hint = Kelimeleri bu sırayla, aralarında bir boşlukla yazın.
join-name = Adınız
join-name-hint = Karşınızdaki kişi böylece siz olduğunuzu görür.
join-as = { $name } adıyla bakıyorsunuz.
join-go = Birlikte bakın
join-only-table = Yalnızca diğer kişinin masaya koyduklarını görürsünüz.
join-language = Her şeyi kendi dilinizde okursunuz.
join-nothing-kept = Telefonunuzda hiçbir şey kalmaz.
join-coach-title = Belediyede mi çalışıyorsunuz?
join-coach-text = O zaman önce danışman olarak giriş yapın. Böylece diğer kişi gerçekten siz olduğunuzu görür.
join-coach-sign-in = Danışman olarak giriş yapın
join-helper-sign-in = Kendi ‹DigiD› hesabımla giriş
join-helper-lead = { $name } uyum süreci için sizden yardım istiyor.
join-helper-can = Bakabilir ve bir soru hazırlayabilirsiniz. Siz bir şey göndermezsiniz.
join-helper-own = Kendi ‹DigiD› hesabınızla giriş yaparsınız, asla başkasınınkiyle değil.
join-helper-accept = Evet, yardım etmek istiyorum
join-coach-lead = { $name } danışman olarak birlikte bakmanızı istiyor.
join-coach-can = Bakabilir ve birlikte anlaşmalar yapabilirsiniz. Siz bir şey göndermezsiniz.
join-coach-accept = Evet, birlikte bakıyorum
join-kinds = Bunları görebilirsiniz
join-until = Son gün: { $date }
join-then-yes = Bundan sonra { $name } evet demelidir.
join-signed-in = { $name } adıyla giriş yaptınız.

# The other side
table-title = Birlikte bakma
table-waiting = { $name } evet diyene kadar bekleyin
table-number = { $name } aynı numarayı görüyor:
table-you-are = { $name } adıyla katılıyorsunuz.
table-with = { $name } ile birlikte bakıyorsunuz
table-you = Bir kartta ‘siz’ mi yazıyor? O zaman konu şu kişidir: { $name }.
table-private = Bunlar { $name } adlı kişinin bilgileridir. Kimseye söylemeyin.
table-empty = Masada şu anda bir şey yok.
table-leave = Birlikte bakmayı bırakın
table-over-title = Birlikte bakma bitti
table-over = Artık hiçbir bilgi görmüyorsunuz. Birlikte baktığınız için teşekkür ederiz.
table-over-again = Yeniden bakmak ister misiniz? Yeni bir kod isteyin.

# Cards
card-lit = Burada
card-remove = { $number } numaralı kartı kaldırın
card-decisions = Süre ve muafiyet (‹vrijstelling›) kararları
card-letter = Mesaj: { $subject }
card-letter-unnamed = Belediyeden mesaj
card-letter-sent = Gönderildiği tarih: { $date }
card-letter-attachment = Ek: { $name }
card-bring = Yanınızda getirin: { $what }
card-exam = Sınav
card-school = Okulda
card-part-unseen = burada görmüyoruz
card-not-here = Bunu burada göstermiyoruz.
card-empty = Bu kartta şu anda bir şey yok.
card-gone = Bu kart artık yok.
card-too-long = Kalanı bu karta sığmıyor.

# Kinds of data
kind-obligation = Zorunluluk ve süre
kind-intake = İlk görüşme (‹Brede intake›) ve öğrenme testi (‹leerbaarheidstoets›)
kind-plan = Plan (‹PIP›)
kind-guidance = Ön uyum (‹Voorinburgering›) ve destek
kind-hours = Ders saatleri ve okuldaki durum
kind-exams = Sınavlar, ‹PVT› ve ‹MAP›
kind-appointments = Randevular
kind-messages = Görevler ve mesajlar
kind-decisions = ‹DUO›’nun kararları
kind-fines = Para cezaları
kind-money = Masraflar ve borç

# What went wrong with a form
form-error-no-card = Önce bir kart seçin.
form-error-no-name = Adınızı yazın.
form-error-no-category = Diğer kişinin neleri görebileceğini seçin.
form-error-no-text = Önce bir metin yazın.
form-error-too-long = Bu çok uzun. Kısaltın.
form-error-code-unknown = Bu kod çalışmıyor veya artık çalışmıyor. Yeni bir kod isteyin.
form-error-words-unknown = Bu kelimeler çalışmıyor veya artık çalışmıyor. Doğru mu diye bakın veya yenilerini isteyin.
form-error-too-many-tries = Çok fazla denendi. Yeni bir kod isteyin.
form-error-needs-digid = Önce kendi ‹DigiD› hesabınızla giriş yapın.
form-error-needs-coach = Önce belediye danışmanı olarak giriş yapın.
form-error-own-invitation = Bu sizin kendi davetiniz. Onu başka birine verin.
form-error-not-fresh = Yeniden giriş yapın. Sonra bunu değiştirebilirsiniz.
form-error-gone = Bu artık yok. Şimdiki duruma bu sayfadan bakın.
form-error-no-who = Önce kimi davet edeceğinizi seçin.
