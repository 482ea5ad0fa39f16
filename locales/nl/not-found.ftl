not-found-title = Deze pagina is er niet
not-found-lead = Misschien is het adres niet goed, of is de pagina weg.
not-found-start = Naar het begin
not-found-welcome = Naar de eerste pagina
not-found-call = Hulp nodig? Bel
