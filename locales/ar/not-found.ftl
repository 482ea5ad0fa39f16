not-found-title = هذه الصفحة غير موجودة
not-found-lead = ربما العنوان غير صحيح، أو لم تعد الصفحة موجودة.
not-found-start = إلى البداية
not-found-welcome = إلى الصفحة الأولى
not-found-call = تحتاج مساعدة؟ اتصل بـ
