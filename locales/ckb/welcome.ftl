# Before sign-in.
welcome-title = تێکەڵبوونتان بە کۆمەڵگا، هەمووی لە یەک شوێن
welcome-lead = ببینن چیتان کردووە و چی ماوە بیکەن.
welcome-clock = دەبینن چەند کاتتان هەیە و ئێستا دەبێت چی بکەن.
welcome-appointments = پلانەکەتان، چاوپێکەوتنەکانتان و پەیامەکانتان دەبینن.
welcome-language = هەمووی بە زمانی خۆتان دەخوێننەوە.
welcome-sandbox = ئەمە تەنها نموونەیە. کەسەکان و زانیارییەکان ڕاستەقینە نین.
welcome-sign-in = چوونەژوورەوە لە { $gemeente } بە ‹DigiD›
welcome-languages = زمانەکەتان هەڵبژێرن
welcome-no-digid = ‹DigiD›تان نییە؟
welcome-no-digid-text = تەلەفۆن بکەن بۆ { $gemeente }. شارەوانی یارمەتیتان دەدات.
welcome-not-title = ئەم ئەپە چی ناکات؟
welcome-not-post = ئەپەکە جێگەی پۆستە ناگرێتەوە. نامەکانیشتان بخوێننەوە.
welcome-not-change = لێرە ناتوانن هیچ شتێک لە ‹DUO› یان شارەوانی بگۆڕن.
welcome-not-decide = ئەپەکە هیچ بڕیارێک نادات. ‹DUO› و شارەوانی بڕیار دەدەن.
welcome-privacy = ئێمە دۆسیەکەتان هەڵناگرین.
welcome-privacy-link = زیاتر دەربارەی پاراستنی زانیاری
