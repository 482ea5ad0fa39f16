# Start: the clock, what to do now, the next appointment, what changed.
start-title = Ana sayfa
start-hello = Merhaba { $name }
start-hello-nameless = Merhaba
start-gemeente = Belediyeniz: { $gemeente }

# The clock
start-clock-title = Uyum süreniz
start-clock-nothing = ‹DUO› sizin için henüz uyum zorunluluğu kaydetmedi.
start-clock-days = { $days ->
    [one] { $count } gün kaldı
   *[other] { $count } gün kaldı
}
start-clock-over-days = { $days ->
    [one] { $count } gün geciktiniz
   *[other] { $count } gün geciktiniz
}
start-clock-bar = { $total } günün { $done } günü geçti
start-clock-last-day = Son gününüz: { $date }.
start-clock-today-word = Bugün son gün
start-clock-today = Bugün, { $date }, sürenizin son günü.
start-clock-over = Son gününüz geçti: { $date }. ‹DUO›, uyumu tamamladığınızı henüz söylemedi.
start-clock-check = Bu günü biz hesapladık. Gün, ay sonuna denk geliyor. Doğru olup olmadığını ‹DUO›’ya sorun.
start-clock-dispute = Kaynaklar farklı bir son gün söylüyor.
start-clock-no-fine = İltica statüsü olan kişilerin haklarına sahipsiniz. Bu yüzden ‹DUO› size para cezası vermez. Ama uyum zorunluluğunuz sürer.
start-clock-why = Neden bu gün?
start-clock-rule-pip = İlk planınızın (‹PIP›) tarihi: { $date }. Süreniz ertesi gün başlar.
start-clock-rule-years = Üç yıl süreniz var.
start-clock-start-label = Sürenizin başladığı gün
start-clock-end-label = Son gününüz
start-clock-duo-says = Bu günü ‹DUO› bildirdi.
start-clock-all-say = ‹DUO› da aynısını söylüyor.
start-clock-own = Bunu biz hesapladık. Bu, ‹DUO›’nun veya belediyenin kararı değildir.
start-clock-decides = Süreniz hakkında ‹DUO› karar verir.
start-clock-granted-word = Ek süre aldınız
start-clock-granted = ‹DUO› size ek süre (‹verlenging›) verdi. Tarih: { $date }. Bu süre son gününüze zaten eklendi.
start-clock-pending-word = Ek süre istediniz
start-clock-pending = Ek süre (‹verlenging›) istediniz. İsteğinizin ‹DUO›’ya ulaştığı tarih: { $date }. Son gününüz henüz değişmedi.
start-clock-not-started-word = Henüz başlamadı
start-clock-not-started = Uyum zorunluluğunuz var. Süreniz, planınızdan (‹PIP›) sonra başlar.
start-clock-pip-due = Belediye planınızı hazırlamak zorunda. Bunun için son gün: { $date }.
start-clock-pip-late = Belediye planınızı en geç şu tarihte hazırlamalıydı: { $date }. Belediyenizi arayın.
start-clock-letter = ‹DUO› size uyum zorunluluğunuz olduğunu yazdı. Mektubun tarihi: { $date }.
start-clock-paused-word = Geçici olarak durdu
start-clock-paused = Şu anda geçici olarak uyum zorunluluğunuz yok. Geçici bir muafiyetiniz var.
start-clock-paused-since = Muafiyetin başladığı gün: { $date }.
start-clock-paused-until = Muafiyetin son günü: { $date }.
start-clock-done-word = Tamamlandı
start-clock-ended-word = Uyum zorunluluğunuz bitti
start-clock-ended-on = Zorunluluğun son günü: { $date }.
start-clock-old-law-word = Başka yasa
start-clock-old-law = Sizin için eski yasa (‹Wi2013›) geçerli. Biz o yasaya göre hesap yapmıyoruz. Sürenizi ‹DUO›’ya sorun.
start-clock-old-law-since = Zorunluluğunuzun başladığı gün: { $date }.
start-clock-not-obliged-word = Zorunluluk yok
start-clock-not-obliged = ‹DUO› diyor ki: Uyum zorunluluğunuz yok.

# What to do
start-todos-title = Şimdi ne yapmanız gerekiyor?
start-next-step = Sıradaki adımınız
start-todos-nothing = Şu anda bir şey yapmanız gerekmiyor.
start-todos-nothing-since = Şu anda bir şey yapmanız gerekmiyor. Şu tarihten beri hiçbir şey değişmedi: { $date }.
start-todos-next-moment = Sıradaki tarih: { $date }, { $what }.
start-todos-no-next-moment = Sıradaki tarih henüz belli değil. Daha fazla bilgi ister misiniz? Belediyenizi arayın.
start-due = En geç { $date }
start-due-law = En geç { $date }, yasaya göre
start-due-estimate = { $date } civarında, bizim tahminimiz
start-todo-cause = Kaynak: { $what }, { $party }.
start-todo-task-why = Belediye bunu sizden istiyor.
start-todo-message-why = Belediyenin bu mesajı sizden bir şey istiyor.
start-todo-appointment-why = Bir randevunuz var: { $when }.
start-todo-intake = İlk görüşmeye (‹brede intake›) gidin
start-todo-intake-why = Belediye sizi çağırıyor. Bu görüşmede planınızı konuşursunuz.
start-todo-pvt = Katılım beyanını (‹participatieverklaring›) imzalayın
start-todo-pvt-why = Bu, planınızın bir bölümü. ‹DUO›’da imzanız henüz yok.
start-todo-objection = Şuna itiraz edebilirsiniz: { $what }
start-todo-objection-why = Bunu yalnızca kararı doğru bulmuyorsanız yaparsınız.
start-todo-verlenging = Ek süre (‹verlenging›) isteyebilirsiniz
start-todo-verlenging-why = Bitmemiş bölümler var. Şimdi ‹DUO›’dan ek süre isteyebilirsiniz.
start-todo-route = Başka bir öğrenme yolu (‹leerroute›) ister misiniz?
start-todo-route-why = Bunun için az zaman kaldı. Belediyenizle konuşun.
start-todo-exams = Sınavlarınıza kaydolun
start-todo-exams-why = Daha başarmanız gereken sınavlar: { $parts }.
start-todo-over = Süreniz doldu. ‹DUO›’yu ve belediyenizi arayın.
start-todo-over-why = ‹DUO›, uyumu tamamladığınızı henüz söylemedi.
start-do-task = Görevi açın
start-do-call = Kimi arayabilirsiniz?
start-do-message = Mesajı okuyun
start-do-appointment = Randevuya bakın
start-do-appointments = Randevularınıza bakın
start-do-plan = Planınıza bakın
start-do-rights = Haklarınıza ve sürelerinize bakın
start-do-progress = İlerlemenize bakın

# Next appointment
start-appointment-title = Sıradaki randevunuz
start-appointment-nothing = Randevunuz yok.
start-appointment-none-coming = Şu anda gelecek bir randevunuz yok.

# What changed
start-changes-title = Ne değişti?
start-changes-nothing = Dosyanızda henüz bir şey olmadı.
start-changes-first = Buraya ilk kez bakıyorsunuz. En son bunlar oldu:
start-changes-since = Son bakışınız: { $when }. O zamandan beri yeni olanlar:
start-changes-none = Son bakışınız: { $when }. O zamandan beri hiçbir şey değişmedi.
start-changes-all = Dosyanızın tamamına bakın

# Messages
start-messages-title = Mesajlar
start-messages-nothing = Mesajınız yok.
start-messages-read = Hepsini okudunuz
start-messages-newest = Son mesaj: { $date }, { $subject }

# More
start-links-title = Uyum süreciniz hakkında daha fazla bilgi
start-link-plan = Planınız (‹PIP›)
start-link-progress = İlerlemeniz
start-link-obligations = Süreleriniz ve haklarınız
