# Coming and past appointments.
appointments-title = وعده‌های ملاقات
appointments-dutch-time = همه ساعت‌ها به وقت هالند است.
appointments-coming = وعده‌های ملاقات بعدی شما
appointments-nothing = شما وعده ملاقات ندارید.
appointments-none-coming = حالا وعده ملاقات بعدی ندارید.
appointments-open = دیدن وعده ملاقات
appointments-past = { $count ->
    [one] { $count } وعده ملاقات گذشته
   *[other] { $count } وعده ملاقات گذشته
}
appointments-hours = ساعت { $begin } تا { $end }
appointments-online = آنلاین، با ویدیو
appointments-place-unknown = جای ملاقات معلوم نیست. به شاروالی خود زنگ بزنید.
appointments-cannot-title = نمی‌توانید بیایید؟
appointments-cannot = نمی‌توانید بیایید؟ پس هر چه زودتر زنگ بزنید. اینجا وعده ملاقات را تغییر داده نمی‌توانید.
