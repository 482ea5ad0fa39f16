# One card full screen, to hand over: large Dutch, the own language under it.
show-title = پیشاندان
show-open = ئەمە پیشانی کەسێک بدەن
show-how = تەلەفۆنەکەتان بدەنە کەسێک لە پرسگە. هۆڵەندییەکە لە سەرەوەیە.
show-missing = ئێستا ناتوانین ئەمە پیشان بدەین.
show-back = گەڕانەوە
