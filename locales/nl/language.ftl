language-title = Taal
language-lead = Kies uw taal. U komt terug op dezelfde pagina.
language-terms = Sommige woorden blijven Nederlands. U ziet ze ook in brieven.
language-law = Gaat een zin over de wet? Dan staat de Nederlandse zin eronder. Die geldt.
