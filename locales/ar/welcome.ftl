# Before sign-in.
welcome-title = اندماجك في مكان واحد
welcome-lead = شاهد ما أنجزته وما بقي عليك.
welcome-clock = ترى كم بقي لك من الوقت وما عليك فعله الآن.
welcome-appointments = ترى خطتك ومواعيدك ورسائلك.
welcome-language = تقرأ كل شيء بلغتك.
welcome-sandbox = هذه بيئة تجريبية. الأشخاص والمعلومات فيها غير حقيقية.
welcome-sign-in = تسجيل الدخول إلى { $gemeente } بواسطة ‹DigiD›
welcome-languages = اختر لغتك
welcome-no-digid = ليس لديك ‹DigiD›؟
welcome-no-digid-text = اتصل بـ { $gemeente }. البلدية تساعدك.
welcome-not-title = ما الذي لا يفعله هذا التطبيق؟
welcome-not-post = التطبيق لا يحل محل البريد. اقرأ رسائلك الورقية أيضًا.
welcome-not-change = لا يمكنك هنا تغيير شيء لدى ‹DUO› أو البلدية.
welcome-not-decide = التطبيق لا يقرر شيئًا. القرار لدى ‹DUO› والبلدية.
welcome-privacy = نحن لا نحفظ ملفك.
welcome-privacy-link = اقرأ المزيد عن الخصوصية
