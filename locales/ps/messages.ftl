messages-title = پیغامونه
messages-lead = دلته د خپلې ښاروالۍ پیغامونه لولئ.
messages-list-title = ټول پیغامونه
messages-nothing = تاسو له ښاروالۍ هېڅ پیغام نه لرئ.
messages-unread-count = { $count ->
    [one] تاسو { $count } نوی پیغام لرئ.
   *[other] تاسو { $count } نوي پیغامونه لرئ.
}
messages-new = نوی
messages-no-subject = بې سرلیکه پیغام
messages-attachments = { $count ->
    [one] { $count } ضمیمه
   *[other] { $count } ضمیمې
}
messages-act-until = تاسو باید یو څه وکړئ. وروستۍ ورځ:
messages-read = پیغام ولولئ
messages-letters-title = خپل لیکونه هم ولولئ
messages-letters-text = د ‹DUO› لیکونه په دې اپ کې نشته. هغه په پوسته کې راځي، یا د ‹MijnOverheid› په ‹Berichtenbox› کې.
