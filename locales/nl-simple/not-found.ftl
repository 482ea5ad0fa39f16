not-found-title = Deze pagina is er niet
not-found-lead = Misschien is het adres niet goed. Of de pagina is weg.
not-found-start = Naar het begin
not-found-welcome = Naar de eerste pagina
not-found-call = Hulp nodig? Bel
