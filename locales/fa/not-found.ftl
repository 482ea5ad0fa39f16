not-found-title = این صفحه وجود ندارد
not-found-lead = شاید نشانی درست نیست، یا صفحه برداشته شده است.
not-found-start = رفتن به شروع
not-found-welcome = رفتن به صفحه اول
not-found-call = کمک می‌خواهید؟ زنگ بزنید:
