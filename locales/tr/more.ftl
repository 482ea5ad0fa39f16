more-title = Diğer
more-lead = Diğer tüm sayfalar ve çıkış.
more-case = Uyum sürecim
more-about = Bu uygulama hakkında
more-session-title = Oturumun açık kalması
more-session-idle = { $count ->
    [one] Bir şey yapmıyor musunuz? O zaman { $count } dakika sonra oturumunuzu kapatırız.
   *[other] Bir şey yapmıyor musunuz? O zaman { $count } dakika sonra oturumunuzu kapatırız.
}
more-session-whole = { $count ->
    [one] Oturumunuz en çok { $count } dakika daha açık kalabilir. Sonra yeniden giriş yaparsınız.
   *[other] Oturumunuz en çok { $count } dakika daha açık kalabilir. Sonra yeniden giriş yaparsınız.
}
