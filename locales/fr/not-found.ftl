not-found-title = Cette page n’existe pas
not-found-lead = Peut-être que l’adresse n’est pas juste, ou que la page n’est plus là.
not-found-start = Aller à l’accueil
not-found-welcome = Aller à la première page
not-found-call = Besoin d’aide ? Appelez
