messages-title = پیام‌ها
messages-lead = اینجا پیام‌های شاروالی خود را می‌خوانید.
messages-list-title = همه پیام‌ها
messages-nothing = شما از شاروالی پیامی ندارید.
messages-unread-count = { $count ->
    [one] شما { $count } پیام جدید دارید.
   *[other] شما { $count } پیام جدید دارید.
}
messages-new = جدید
messages-no-subject = پیام بدون موضوع
messages-attachments = { $count ->
    [one] { $count } ضمیمه
   *[other] { $count } ضمیمه
}
messages-act-until = باید کاری بکنید. روز آخر:
messages-read = خواندن پیام
messages-letters-title = نامه‌های خود را هم بخوانید
messages-letters-text = نامه‌های ‹DUO› در این اپ نیست. آن‌ها با پست می‌آید، یا در صندوق پیام (‹Berichtenbox›) در ‹MijnOverheid›.
