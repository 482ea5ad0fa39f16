still-there-title = Hûn hê li vir in?
still-there-lead = Demek e ku we tiştek nekiriye. Piştî du deqîqeyan em ê we ji appê derxin.
still-there-why = Wisa kesek din nikare agahiyên we bibîne.
still-there-go-on = Erê, ez berdewam dikim
