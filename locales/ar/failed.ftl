failed-title = حدث خطأ ما
failed-lead = هذا ليس خطأك. حاول مرة أخرى بعد بضع دقائق.
failed-nothing-lost = معلوماتك لدى ‹DUO› والبلدية لم تضِع.
failed-code = هل تتصل؟ اذكر هذا الرمز
