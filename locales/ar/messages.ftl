messages-title = الرسائل
messages-lead = هنا تقرأ رسائل بلديتك.
messages-list-title = كل الرسائل
messages-nothing = ليس لديك رسائل من البلدية.
messages-unread-count = { $count ->
    [zero] لا رسائل جديدة لديك.
    [one] لديك رسالة جديدة واحدة.
    [two] لديك رسالتان جديدتان.
    [few] لديك { $count } رسائل جديدة.
    [many] لديك { $count } رسالة جديدة.
   *[other] لديك { $count } رسالة جديدة.
}
messages-new = جديدة
messages-no-subject = رسالة بدون موضوع
messages-attachments = { $count ->
    [zero] لا مرفقات
    [one] مرفق واحد
    [two] مرفقان
    [few] { $count } مرفقات
    [many] { $count } مرفقًا
   *[other] { $count } مرفق
}
messages-act-until = عليك أن تفعل شيئًا. اليوم الأخير:
messages-read = اقرأ الرسالة
messages-letters-title = اقرأ رسائلك الورقية أيضًا
messages-letters-text = رسائل ‹DUO› ليست في هذا التطبيق. تصلك بالبريد أو في ‹Berichtenbox› (صندوق الرسائل) في ‹MijnOverheid›.
