not-found-title = Ev rûpel tune
not-found-lead = Dibe ku navnîşan şaş be, an rûpel hatibe rakirin.
not-found-start = Biçin destpêkê
not-found-welcome = Biçin rûpela yekem
not-found-call = Alîkarî hewce ye? Telefon bikin
