signed-out-title = Waad ka baxday
signed-out-lead = Hadda telefoonkan cidna xogtaada kama arki karto.
signed-out-kept = Faylkaagu app-kan wuu ka tirtirmay. ‹DUO› iyo degmadu way hayaan.
signed-out-shared = Qof kale ma isticmaalaa telefoonkan ama kombiyuutarkan? Markaas xir barnaamijka internetka sidoo kale.
signed-out-again = Mar kale soo gal
