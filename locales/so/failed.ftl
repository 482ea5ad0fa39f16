failed-title = Wax baa khaldamay
failed-lead = Khaladkaaga ma aha. Dhowr daqiiqo ka dib mar kale isku day.
failed-nothing-lost = Xogtaada taalla ‹DUO› iyo degmada ma lumin.
failed-code = Ma wacaysaa? Sheeg koodhkan
