still-there-title = Weli ma joogtaa?
still-there-lead = In muddo ah waxba maadan samayn. Laba daqiiqo ka dib si toos ah ayaad app-ka uga baxaysaa.
still-there-why = Sidaas cid kale xogtaada ma arki karto.
still-there-go-on = Haa, waan sii wadayaa
