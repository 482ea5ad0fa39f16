# Letters: what a letter of DUO or the gemeente is, what to do, before when, what if not. Each …-key is the sentence that stands in the letter.
letters-title = Mektubu anlama
letters-lead = Size bir mektup mu geldi? Hangi mektup olduğunu seçin. Sonra ne yapmanız gerektiğini okursunuz.
letters-who = 1. Mektup kimden geldi?
letters-who-hint = Mektubun üst kısmına bakın.
letters-from-duo = ‹DUO›’dan
letters-from-gemeente = Belediyeden
letters-from-other = Başka birinden
letters-which = 2. Mektupta hangi cümle yazıyor?
letters-which-hint = Mektubunuza en çok benzeyen cümleyi arayın.
letters-none = Mektubunuz burada yok mu?
letters-none-text = Belediyenizi arayın veya mektubu bir sonraki görüşmenize götürün. Mektubu atmayın.
letters-other-text = Bu uygulama yalnızca ‹DUO›’nun ve belediyenin uyum hakkındaki mektuplarını tanır. Ne yapacağınızı bilmiyor musunuz? Belediyenizi arayın.
letters-again = Başka bir mektup seçin
letters-open = Bu mektup nedir?
letters-sentence = Mektupta bu cümle yazıyor
letters-what = Bu nedir?
letters-do = Ne yapmanız gerekiyor?
letters-when = Ne zamana kadar?
letters-not = Hiçbir şey yapmazsanız ne olur?
letters-help = Size kim yardım eder?
letters-help-text = Arayın ve hangi mektubu aldığınızı söyleyin. Kendiniz giderseniz mektubu yanınızda götürün.
letters-when-none = Bu mektup için bir son gün yok.
letters-when-letter = Son gün mektupta yazar. Biz o günü bilmiyoruz.
letters-when-signed-out = Kendi tarihinizi görmek için giriş yapın.
letters-when-six-weeks = Altı haftanız var. Altı hafta, mektuptaki tarihin ertesi günü başlar.
letters-when-ours = Bu tarihi biz hesapladık. Mektubunuzda başka bir tarih mi yazıyor? O zaman mektubunuz geçerlidir.

letter-kennisgeving = Uyum zorunluluğunuz olduğunu bildiren mektup (‹kennisgeving›)
letter-kennisgeving-key = Uyum zorunluluğunuz var.
letter-kennisgeving-what = ‹DUO› size uyum zorunluluğunuz olduğunu yazıyor. Süreniz henüz başlamıyor. Önce belediyeden bir plan alırsınız.
letter-kennisgeving-do = Mektubu saklayın. Belediyenin sizi bir görüşmeye çağırmasını bekleyin.
letter-kennisgeving-not = Şu anda bir şey yapmanız gerekmiyor. On hafta sonra hâlâ planınız yok mu? Belediyenizi arayın.

letter-intake = İlk görüşmeye (‹brede intake›) davet
letter-intake-key = Sizi uyum süreciniz hakkında bir görüşmeye davet ediyoruz.
letter-intake-what = Belediye sizinle okul, iş, sağlık ve aile hakkında konuşmak istiyor. Sonra belediye planınızı hazırlar. Aileniz olmadan, yalnız gelebilirsiniz.
letter-intake-do = Görüşmeye gidin. Gidemiyor musunuz? En kısa sürede arayın. Gerekiyorsa tercüman isteyin.
letter-intake-not = Gitmezseniz size bir uyarı gelir. Ondan sonra belediye para cezası verebilir.

letter-pip = Planınız (‹PIP›)
letter-pip-key = Bu mektupla Kişisel Uyum ve Katılım Planınızı alıyorsunuz.
letter-pip-what = Bu sizin planınız. Bu, belediyenin bir kararıdır. Uyum süreniz, ilk planınızdaki tarihten sonra başlar.
letter-pip-do = Planı size yardım eden biriyle okuyun. Planda yazanları yapın. Kararı doğru bulmuyor musunuz? İtiraz (‹bezwaar›) edin.
letter-pip-not = O zaman plan geçerli olur. Altı hafta sonra artık itiraz (‹bezwaar›) edemezsiniz.

letter-meeting = Bir görüşmeye davet
letter-meeting-key = İlerlemeniz hakkında bir görüşmeye davetlisiniz.
letter-meeting-what = Belediye sizinle derslerinizin ve planınızın nasıl gittiğini konuşmak istiyor.
letter-meeting-do = Görüşmeye gidin. Gidemiyor musunuz? Görüşme gününden önce arayın.
letter-meeting-not = Birden fazla kez gitmezseniz belediye sizi uyarabilir ve para cezası verebilir.

letter-warning = Belediyeden uyarı
letter-warning-key = Randevunuza gelmediniz. Bu bir uyarıdır.
letter-warning-what = Belediye, uyum sürecine yeterince katılmadığınızı düşünüyor. Bu henüz para cezası değildir.
letter-warning-do = Belediyeyi arayın. Neden gelmediğinizi söyleyin, örneğin hasta olduğunuzu. Yeni bir randevu alın ve ona mutlaka gidin.
letter-warning-not = O zaman belediye size para cezası verebilir.

letter-gemeente-fine = Belediyeden para cezası
letter-gemeente-fine-key = Size para cezası veriyoruz.
letter-gemeente-fine-what = Belediye, uyum sürecine yeterince katılmadığınız için size para cezası veriyor.
letter-gemeente-fine-do = Kararı doğru bulmuyor musunuz? Belediyeye itiraz (‹bezwaar›) edin. Ödeyemiyor musunuz? Arayın ve parça parça (taksitle) ödeyip ödeyemeyeceğinizi sorun.
letter-gemeente-fine-not = Altı hafta sonra artık itiraz (‹bezwaar›) edemezsiniz. O zaman ödemeniz gerekir.

letter-reminder = ‹DUO›’dan hatırlatma
letter-reminder-key = Uyum süreniz bitmek üzere.
letter-reminder-what = ‹DUO›, son gününüzün yaklaştığını yazıyor.
letter-reminder-do = Daha neler yapmanız gerektiğine bakın. Zamanında bitiremiyorsanız ve bu sizin suçunuz değilse, ‹DUO›’dan ek süre (‹verlenging›) isteyin.
letter-reminder-not = Geç kalırsanız ve bu sizin suçunuzsa, ‹DUO› para cezası verebilir. İltica statünüz mü var? O zaman ‹DUO› size para cezası vermez.

letter-announcement = Mektup: belki para cezası alırsınız
letter-announcement-key = Süreniz dolduğu için size para cezası vermeyi düşünüyoruz.
letter-announcement-what = ‹DUO›, geç kaldığınızı düşünüyor. Bu henüz para cezası değildir. Önce neden geç kaldığınızı söyleyebilirsiniz.
letter-announcement-do = Neden geç kaldığınızı ‹DUO›’ya yazın. Kanıt da gönderin, örneğin hastalık hakkında. Belediyenizden yardım isteyin.
letter-announcement-not = O zaman ‹DUO› sizin açıklamanız olmadan karar verir.

letter-duo-fine = ‹DUO›’dan para cezası
letter-duo-fine-key = Uyumu zamanında tamamlamadığınız için size para cezası veriyoruz.
letter-duo-fine-what = ‹DUO› size para cezası veriyor. Size uyum için yeni bir süre de verilir.
letter-duo-fine-do = Kararı doğru bulmuyor musunuz? ‹DUO›’ya itiraz (‹bezwaar›) edin. İltica statünüz mü var? O zaman belediyenizi arayın, çünkü ‹DUO› iltica statüsü olan kişilere para cezası vermez.
letter-duo-fine-not = Altı hafta sonra artık itiraz (‹bezwaar›) edemezsiniz. O zaman ödemeniz gerekir.

letter-extension-yes = Ek süre (‹verlenging›) alıyorsunuz
letter-extension-yes-key = Uyum süreniz uzatıldı.
letter-extension-yes-what = ‹DUO› size ek süre veriyor. Yeni bir son gününüz var.
letter-extension-yes-do = Yeni tarihi bir yere yazın. Derslerinize ve sınavlarınıza devam edin.
letter-extension-yes-not = Bir şey yapmanız gerekmiyor. Ek süreyi çok mu kısa buluyorsunuz? O zaman itiraz (‹bezwaar›) edebilirsiniz.

letter-extension-no = Ek süre almıyorsunuz
letter-extension-no-key = Ek süre isteğiniz reddedildi.
letter-extension-no-what = ‹DUO› size ek süre vermiyor. Son gününüz aynı kalır.
letter-extension-no-do = Kararı doğru bulmuyor musunuz? ‹DUO›’ya itiraz (‹bezwaar›) edin. Belediyenizden yardım isteyin.
letter-extension-no-not = O zaman son gününüz aynı kalır. Altı hafta sonra artık itiraz (‹bezwaar›) edemezsiniz.

letter-result = Bir sınavın sonucu
letter-result-key = Bu, sınavınızın sonucudur.
letter-result-what = Başarılı olup olmadığınızı okursunuz. Size not verilmez.
letter-result-do = Başarılı olmadınız mı? Sınava bir kez daha girebilirsiniz. Nasıl çalışacağınızı okulunuzla konuşun. Zamanında kaydolun.
letter-result-not = Bir şey yapmanız gerekmiyor. Bir sınav sonucuna itiraz (‹bezwaar›) edemezsiniz.

letter-exempt = Muafiyet (‹vrijstelling›) veya istisna (‹ontheffing›) kararı
letter-exempt-key = Muafiyetiniz veya istisnanız hakkında bir karar verdik.
letter-exempt-what = ‹DUO›, bir şeyi yapmanız gerekip gerekmediğine karar verdi.
letter-exempt-do = Daha neleri yapmanız gerektiğini okuyun. Kararı doğru bulmuyor musunuz? ‹DUO›’ya itiraz (‹bezwaar›) edin.
letter-exempt-not = O zaman karar geçerli olur. Altı hafta sonra artık itiraz (‹bezwaar›) edemezsiniz.

letter-done = Uyumu tamamladınız
letter-done-key = Uyum zorunluluğunuzu yerine getirdiniz.
letter-done-what = ‹DUO› uyumu tamamladığınızı yazıyor. Tebrikler!
letter-done-do = Bu mektubu ve diplomanızı veya sertifikanızı iyi saklayın.
letter-done-not = Artık bir şey yapmanız gerekmiyor.
