# Before sign-in.
welcome-title = Uyum süreciniz (‹inburgering›) tek bir yerde
welcome-lead = Neleri yaptığınızı ve nelerin kaldığını görün.
welcome-clock = Ne kadar süreniz olduğunu ve şimdi ne yapmanız gerektiğini görürsünüz.
welcome-appointments = Planınızı, randevularınızı ve mesajlarınızı görürsünüz.
welcome-language = Her şeyi kendi dilinizde okursunuz.
welcome-sandbox = Burası bir deneme ortamıdır. Kişiler ve bilgiler gerçek değildir.
welcome-sign-in = ‹DigiD› ile giriş yapın: { $gemeente }
welcome-languages = Dilinizi seçin
welcome-no-digid = ‹DigiD› hesabınız yok mu?
welcome-no-digid-text = Arayın: { $gemeente }. Belediye size yardım eder.
welcome-not-title = Bu uygulama neleri yapmaz?
welcome-not-post = Uygulama postanın yerine geçmez. Mektuplarınızı da okuyun.
welcome-not-change = Burada ‹DUO›’daki veya belediyedeki bir şeyi değiştiremezsiniz.
welcome-not-decide = Uygulama hiçbir şeye karar vermez. ‹DUO› ve belediye karar verir.
welcome-privacy = Dosyanızı saklamayız.
welcome-privacy-link = Gizlilik hakkında daha fazla okuyun
