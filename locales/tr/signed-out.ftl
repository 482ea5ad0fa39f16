signed-out-title = Çıkış yaptınız
signed-out-lead = Şu anda bu telefonda bilgilerinizi kimse göremez.
signed-out-kept = Dosyanız bu uygulamadan silindi. ‹DUO›’da ve belediyede saklanmaya devam eder.
signed-out-shared = Bu telefonu veya bilgisayarı başka biri de mi kullanıyor? O zaman tarayıcıyı da kapatın.
signed-out-again = Yeniden giriş yapın
