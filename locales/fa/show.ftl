# One card full screen, to hand over: large Dutch, the own language under it.
show-title = نشان دادن
show-open = این را به کسی نشان دهید
show-how = گوشی خود را به کسی که پشت پیشخوان است بدهید. متن هلندی بالا نوشته شده است.
show-missing = الان نمی‌توانیم این را نشان دهیم.
show-back = برگشت
