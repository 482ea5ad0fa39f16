# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Mostrar
show-open = Muestre esto a alguien
show-how = Dé su teléfono a alguien en la recepción. Arriba está el texto en neerlandés.
show-missing = Ahora no podemos mostrar esto.
show-back = Volver
