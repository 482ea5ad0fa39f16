still-there-title = Hâlâ orada mısınız?
still-there-lead = Bir süredir bir şey yapmadınız. İki dakika sonra oturumunuzu kapatacağız.
still-there-why = Böylece bilgilerinizi başka kimse göremez.
still-there-go-on = Evet, devam ediyorum
