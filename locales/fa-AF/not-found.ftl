not-found-title = این صفحه وجود ندارد
not-found-lead = شاید آدرس درست نیست، یا این صفحه دیگر نیست.
not-found-start = رفتن به شروع
not-found-welcome = رفتن به صفحه اول
not-found-call = کمک کار دارید؟ زنگ بزنید:
