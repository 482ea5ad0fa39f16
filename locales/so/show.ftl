# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Qof tus
show-open = Tan qof tus
show-how = Telefoonkaaga u dhiib qof jooga miiska soo dhowaynta. Af-Hollandaysku kor ayuu ku yaal.
show-missing = Tan hadda ma tusi karno.
show-back = Dib u noqo
