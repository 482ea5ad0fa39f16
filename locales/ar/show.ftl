# One card full screen, to hand over: large Dutch, the own language under it.
show-title = أظهِر
show-open = أظهِر هذا لشخص
show-how = أعطِ هاتفك لشخص عند الشباك. النص الهولندي في الأعلى.
show-missing = لا نستطيع عرض هذا الآن.
show-back = رجوع
