# Coming and past appointments.
appointments-title = قرارهای ملاقات
appointments-dutch-time = همه ساعت‌ها به وقت هلند است.
appointments-coming = قرارهای ملاقات بعدی شما
appointments-nothing = شما قرار ملاقات ندارید.
appointments-none-coming = الان قرار ملاقاتی در پیش ندارید.
appointments-open = دیدن قرار ملاقات
appointments-past = { $count ->
    [one] { $count } قرار ملاقات گذشته
   *[other] { $count } قرار ملاقات گذشته
}
appointments-hours = ساعت { $begin } تا { $end }
appointments-online = آنلاین، با تصویر
appointments-place-unknown = محل معلوم نیست. به شهرداری خود زنگ بزنید.
appointments-cannot-title = نمی‌توانید بیایید؟
appointments-cannot = نمی‌توانید بیایید؟ پس هر چه زودتر زنگ بزنید. اینجا نمی‌توانید قرار ملاقات را عوض کنید.
