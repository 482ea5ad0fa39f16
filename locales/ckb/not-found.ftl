not-found-title = ئەم لاپەڕەیە نییە
not-found-lead = لەوانەیە ناونیشانەکە هەڵە بێت، یان لاپەڕەکە نەمابێت.
not-found-start = بۆ سەرەتا
not-found-welcome = بۆ یەکەم لاپەڕە
not-found-call = یارمەتیتان دەوێت؟ تەلەفۆن بکەن بۆ
