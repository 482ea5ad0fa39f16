who-saw-title = من رأى معلوماتي
who-saw-lead = هنا ترى من اطّلع على معلوماتك ومتى ولماذا.
who-saw-unknown = لا نستطيع قراءة القائمة الآن. هذا لا يعني أن أحدًا لم يطّلع. حاول مرة أخرى لاحقًا.
who-saw-others = أشخاص آخرون
who-saw-nobody = لم يطّلع أحد غيرك على معلوماتك في هذا التطبيق.
who-saw-looked = { $name } ({ $role }): اطّلاع على { $what } في { $when }.
who-saw-looked-together = { $name } ({ $role }): اطّلاع معك على { $what } في { $when }.
who-saw-prepared = { $name } ({ $role }): تحضير شيء لك في { $when }.
who-saw-agreed = { $name } ({ $role }): كتابة اتفاق معك أو تأكيده في { $when }.
who-saw-times = { $count ->
    [zero] حدث ذلك { $count } مرة، بين { $from } و{ $to }.
    [one] حدث ذلك مرة واحدة، بين { $from } و{ $to }.
    [two] حدث ذلك مرتين، بين { $from } و{ $to }.
    [few] حدث ذلك { $count } مرات، بين { $from } و{ $to }.
    [many] حدث ذلك { $count } مرة، بين { $from } و{ $to }.
   *[other] حدث ذلك { $count } مرة، بين { $from } و{ $to }.
}
who-saw-moment = { $day }، { $time }
who-saw-guest = ضيف بلا حساب، باسم اختاره بنفسه
who-saw-helper = مساعد
who-saw-coach = مرشد، { $gemeente }
who-saw-list = { $first }، { $next }
who-saw-and = { $first } و{ $last }
who-saw-something = معلوماتك
who-saw-kind-obligation = واجبك ومدتك
who-saw-kind-intake = المقابلة الشاملة (‹brede intake›)
who-saw-kind-plan = خطتك
who-saw-kind-guidance = مرافقتك
who-saw-kind-hours = دروسك
who-saw-kind-exams = امتحاناتك
who-saw-kind-appointments = مواعيدك
who-saw-kind-messages = مهامك ورسائلك
who-saw-kind-decisions = قرارات ‹DUO›
who-saw-kind-fines = غراماتك
who-saw-kind-money = تكاليفك وقرضك
who-saw-app = هذا التطبيق، من أجلك
who-saw-app-why = عرض معلوماتك عليك مهمة البلدية بحسب القانون. لذلك يجوز للتطبيق أن يطلبها.
who-saw-asked = ليعرض عليك صفحتك، طلب التطبيق معلومات من { $parties }. كان ذلك في { $when }.
who-saw-sources = جهات أخرى
who-saw-which = أي معلومات؟
who-saw-older = قبل ذلك
who-saw-check = هل هذه القائمة صحيحة؟
who-saw-holds = تحققنا منها: القائمة كاملة.
who-saw-broken = هناك خطأ في هذه القائمة. اتصل بالبلدية.
who-saw-chain = كل سطر مربوط بالسطر الذي قبله. هكذا يظهر إن حذف أحد شيئًا أو غيّره.
who-saw-code = اكتب هذا إن أردت التحقق لاحقًا: { $code }
