# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Gösterin
show-open = Bunu birine gösterin
show-how = Telefonunuzu danışma masasındaki birine verin. Hollandacası üstte yazar.
show-missing = Bunu şu anda gösteremiyoruz.
show-back = Geri dönün
