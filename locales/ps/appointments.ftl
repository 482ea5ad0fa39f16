# Coming and past appointments.
appointments-title = ملاقاتونه
appointments-dutch-time = ټول وختونه د هالنډ په وخت دي.
appointments-coming = ستاسو راتلونکي ملاقاتونه
appointments-nothing = تاسو هېڅ ملاقات نه لرئ.
appointments-none-coming = تاسو اوس هېڅ راتلونکی ملاقات نه لرئ.
appointments-open = ملاقات وګورئ
appointments-past = { $count ->
    [one] { $count } تېر شوی ملاقات
   *[other] { $count } تېر شوي ملاقاتونه
}
appointments-hours = { $begin } – { $end } بجې
appointments-online = آنلاین، په ویډیو
appointments-place-unknown = ځای معلوم نه دی. خپلې ښاروالۍ ته زنګ ووهئ.
appointments-cannot-title = راتلی نه شئ؟
appointments-cannot = که راتلی نه شئ، ژر تر ژره زنګ ووهئ. دلته ملاقات نه شئ بدلولی.
