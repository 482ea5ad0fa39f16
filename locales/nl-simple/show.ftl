# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Laat zien
show-open = Laat dit aan iemand zien
show-how = Geef uw telefoon aan iemand aan de balie. Boven staat het Nederlands.
show-missing = Dit kunnen we nu niet laten zien.
show-back = Terug
