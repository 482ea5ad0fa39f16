# Coming and past appointments.
appointments-title = چاوپێکەوتنەکان
appointments-dutch-time = هەموو کاتەکان بە کاتی هۆڵەندان.
appointments-coming = چاوپێکەوتنە داهاتووەکانتان
appointments-nothing = هیچ چاوپێکەوتنێکتان نییە.
appointments-none-coming = ئێستا هیچ چاوپێکەوتنێکی داهاتووتان نییە.
appointments-open = چاوپێکەوتنەکە ببینن
appointments-past = { $count ->
    [one] { $count } چاوپێکەوتن کە تێپەڕیوە
   *[other] { $count } چاوپێکەوتن کە تێپەڕیون
}
appointments-hours = کاتژمێر { $begin } – { $end }
appointments-online = لە ئینتەرنێت، بە ڤیدیۆ
appointments-place-unknown = شوێنەکە نازانرێت. تەلەفۆن بۆ شارەوانییەکەتان بکەن.
appointments-cannot-title = ناتوانن بێن؟
appointments-cannot = ناتوانن بێن؟ هەرچی زووترە تەلەفۆن بکەن. لێرە ناتوانن چاوپێکەوتن بگۆڕن.
