not-found-title = دا پاڼه نشته
not-found-lead = کېدای شي پته سمه نه وي، یا پاڼه لرې شوې وي.
not-found-start = پیل ته ورشئ
not-found-welcome = لومړۍ پاڼې ته ورشئ
not-found-call = مرسته غواړئ؟ زنګ ووهئ
