# One card full screen, to hand over: large Dutch, the own language under it.
show-title = Montrer
show-open = Montrer ceci à quelqu’un
show-how = Donnez votre téléphone à quelqu’un à l’accueil. Le texte néerlandais est en haut.
show-missing = Nous ne pouvons pas montrer ceci maintenant.
show-back = Retour
