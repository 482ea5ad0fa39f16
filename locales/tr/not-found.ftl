not-found-title = Bu sayfa yok
not-found-lead = Belki adres doğru değil veya sayfa kaldırıldı.
not-found-start = Ana sayfaya gidin
not-found-welcome = İlk sayfaya gidin
not-found-call = Yardım mı gerekiyor? Arayın:
