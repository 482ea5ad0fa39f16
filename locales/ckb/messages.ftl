messages-title = پەیامەکان
messages-lead = لێرە پەیامەکانی شارەوانییەکەتان دەخوێننەوە.
messages-list-title = هەموو پەیامەکان
messages-nothing = هیچ پەیامێکتان لە شارەوانییەوە نییە.
messages-unread-count = { $count ->
    [one] { $count } پەیامی نوێتان هەیە.
   *[other] { $count } پەیامی نوێتان هەیە.
}
messages-new = نوێ
messages-no-subject = پەیام بێ ناونیشان
messages-attachments = { $count ->
    [one] { $count } هاوپێچ
   *[other] { $count } هاوپێچ
}
messages-act-until = دەبێت شتێک بکەن. دوایین ڕۆژ:
messages-read = پەیامەکە بخوێننەوە
messages-letters-title = نامەکانیشتان بخوێننەوە
messages-letters-text = نامەکانی ‹DUO› لەم ئەپەدا نین. بە پۆستە دێن، یان بۆ ‹Berichtenbox› لە ‹MijnOverheid›.
