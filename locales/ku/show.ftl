# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Nîşan bidin
show-open = Vê nîşanî kesekî bidin
show-how = Telefona xwe bidin kesekî li cihê pêşwaziyê. Holandî li jor e.
show-missing = Em niha nikarin vê nîşan bidin.
show-back = Vegerin
