# Coming and past appointments.
appointments-title = المواعيد
appointments-dutch-time = كل الأوقات بتوقيت هولندا.
appointments-coming = مواعيدك القادمة
appointments-nothing = ليس لديك مواعيد.
appointments-none-coming = ليس لديك مواعيد قادمة الآن.
appointments-open = عرض الموعد
appointments-past = { $count ->
    [zero] { $count } موعد سابق
    [one] موعد سابق واحد
    [two] موعدان سابقان
    [few] { $count } مواعيد سابقة
    [many] { $count } موعدًا سابقًا
   *[other] { $count } موعد سابق
}
appointments-hours = من { $begin } إلى { $end }
appointments-online = عبر الإنترنت، بالفيديو
appointments-place-unknown = المكان غير معروف. اتصل ببلديتك.
appointments-cannot-title = لا تستطيع الحضور؟
appointments-cannot = لا تستطيع الحضور؟ اتصل في أقرب وقت. لا يمكنك تغيير موعد هنا.
