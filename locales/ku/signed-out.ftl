signed-out-title = Hûn ji appê derketin
signed-out-lead = Niha li ser vê telefonê kes nikare agahiyên we bibîne.
signed-out-kept = Dosya we êdî di vê appê de tune. Li ‹DUO› û li şaredariyê ew dimîne.
signed-out-shared = Kesek din jî vê telefonê an kompîturê bi kar tîne? Wê demê browserê (pencereya înternetê) jî bigirin.
signed-out-again = Dîsa têkevin
