failed-title = Bir sorun oldu
failed-lead = Bu sizin hatanız değil. Birkaç dakika sonra yeniden deneyin.
failed-nothing-lost = ‹DUO›’daki ve belediyedeki bilgileriniz kaybolmadı.
failed-code = Arayacak mısınız? Bu kodu söyleyin
