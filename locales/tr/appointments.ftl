# Coming and past appointments.
appointments-title = Randevular
appointments-dutch-time = Tüm saatler Hollanda saatidir.
appointments-coming = Gelecek randevularınız
appointments-nothing = Randevunuz yok.
appointments-none-coming = Şu anda gelecek bir randevunuz yok.
appointments-open = Randevuya bakın
appointments-past = { $count ->
    [one] { $count } geçmiş randevu
   *[other] { $count } geçmiş randevu
}
appointments-hours = { $begin } – { $end }
appointments-online = İnternetten, görüntülü
appointments-place-unknown = Yer bilinmiyor. Belediyenizi arayın.
appointments-cannot-title = Gelemiyor musunuz?
appointments-cannot = Gelemiyor musunuz? O zaman en kısa sürede arayın. Randevuyu burada değiştiremezsiniz.
