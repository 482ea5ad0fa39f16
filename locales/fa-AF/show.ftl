# One card full screen, to hand over: large Dutch, the own language under it.
show-title = نشان دادن
show-open = این را به کسی نشان بدهید
show-how = تلفون خود را به کارمند میز معلومات بدهید. متن هالندی در بالا نوشته شده است.
show-missing = این را حالا نشان داده نمی‌توانیم.
show-back = برگشت
