helpers-title = من يساعدني
helpers-lead = هنا ترى من يمكنه الاطّلاع على معلوماتك وإلى متى. يمكنك إيقاف ذلك في أي وقت.
helpers-now = من يمكنه الاطّلاع الآن
helpers-nobody = لا أحد يطّلع على معلوماتك.
helpers-stop-all = إيقاف كل شيء فورًا
helpers-asked = { $name }: تم قبول دعوتك. هل هذا هو الشخص الصحيح؟
helpers-state-asked = ينتظر موافقتك
helpers-state-active = يمكنه الاطّلاع
helpers-sees = يمكنه رؤية:
helpers-until = حتى { $date } (شاملًا هذا اليوم)
helpers-used = آخر اطّلاع: { $when }
helpers-may-prepare = يمكنه تحضير أسئلة وأجوبة لك
helpers-yes = نعم، هذا صحيح
helpers-yes-not-fresh = سجّل الدخول مرة أخرى أولًا. بعدها يمكنك الموافقة.
helpers-no = لا
helpers-revoke = إيقاف
helpers-invite = دعوة شخص
helpers-not-fresh = سجّل الدخول مرة أخرى أولًا. بذلك نتأكد أنك أنت من يمنح شخصًا حق الاطّلاع.
helpers-sign-in-again = تسجيل الدخول مجددًا
helpers-invited-helper = أظهر هذا الرمز لمن يساعدك. يسجّل المساعد الدخول بـ‹DigiD› الخاص به.
helpers-invited-coach = أظهر هذا الرمز لمرشدك. يسجّل المرشد الدخول عند البلدية.
helpers-invited-then = بعد ذلك ترى الاسم هنا. لا يرى الشخص الآخر شيئًا إلا بعد موافقتك.
helpers-who = من تدعو؟
helpers-who-helper = شخص يساعدني، مثلًا من العائلة
helpers-who-coach = مرشدي في البلدية
helpers-what = ماذا يمكن لهذا الشخص أن يرى؟
helpers-what-hint = أنت تختار. لا شيء محدد مسبقًا.
helpers-delicate = المال والغرامات والقرارات
helpers-delicate-hint = هذا غير محدد لأن ترجمته بدقة صعبة. قد يكلّفك الخطأ مالًا.
helpers-how-long = إلى متى؟
helpers-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
helpers-prepare = يمكن لهذا المساعد أيضًا تحضير أسئلة وأجوبة لي
helpers-make = إنشاء دعوة
helpers-rules = من المفيد أن تعرف
helpers-rule-digid = لا تعطِ ‹DigiD› الخاص بك لأي شخص.
helpers-rule-silent = عند الإيقاف لا يتلقى الشخص الآخر أي رسالة.
helpers-rule-apart = المساعدون لا يرى بعضهم بعضًا.
helpers-rule-send = لا يستطيع المساعد إرسال أي شيء. أنت تفعل ذلك بنفسك.
helpers-rule-lapse = لم يطّلع شخص لمدة 60 يومًا؟ عندها يتوقف الإذن وحده.
helpers-over = لم يعد ساريًا
helpers-over-lapsed = توقف لأنه لم يُستخدم 60 يومًا.
helpers-over-expired = انتهت المدة.
helpers-over-revoked = أنت أوقفت هذا.
