still-there-title = هل ما زلت هنا؟
still-there-lead = لم تفعل شيئًا منذ فترة. سنسجّل خروجك بعد دقيقتين.
still-there-why = هكذا لا يستطيع أحد آخر رؤية معلوماتك.
still-there-go-on = نعم، أريد المتابعة
