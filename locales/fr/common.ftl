# Shared by all pages. Dutch at B1 is the source text. Dutch legal terms stand between ‹ and › in every language.
app-name = Mon intégration
skip-to-content = Aller au contenu
sign-out = Se déconnecter
language-link = Langue
language-menu = Choisissez votre langue
nav-label = Menu principal
nav-start = Accueil
nav-dossier = Dossier
nav-appointments = Rendez-vous
nav-messages = Messages
nav-more = Plus
nav-unread = { $count ->
    [one] { $count } nouveau message
    [many] { $count } nouveaux messages
   *[other] { $count } nouveaux messages
}
time-of-day = { $time }
gemeente-unknown = la commune avec le code { $code }
footer-call = Des questions ? Appelez
footer-not-paper = Cette application ne remplace pas le courrier. Lisez aussi vos lettres.

session-warning = Vous n’avez rien fait depuis un moment. Dans 2 minutes, nous fermons votre session.
session-final-warning = Dans 2 minutes, nous fermons votre session. Vous pourrez ensuite vous reconnecter.
session-extend = Je suis toujours là

notice-sign-in-cancelled = Vous avez arrêté la connexion. Vous pouvez essayer encore.
notice-sign-in-failed = La connexion n’a pas marché. Essayez encore. Ça ne marche toujours pas ? Appelez votre commune.
notice-sign-in-unavailable = La connexion n’est pas possible maintenant. Essayez plus tard, ou appelez votre commune.
notice-session-ended = Votre session est fermée, car vous n’avez rien fait pendant un moment. Reconnectez-vous pour continuer.
notice-signed-out = Votre session est fermée.
notice-extended = Vous pouvez continuer. Votre session reste ouverte.

# Who says so
party-duo = ‹DUO›
party-gemeente = la commune
party-coa = le ‹COA›
party-taalaanbieder = l’école de langue
party-begeleiding = l’accompagnement social
party-inlogdienst = le service de connexion
source-line = Source : { $party }, demandé le { $asked }.
source-as-of = Connu jusqu’à ce jour inclus
source-formal = Ceci est officiel.
source-indicative = Ceci est une indication, pas une décision officielle.

# States of a section
section-not-known = Nous ne le savons pas maintenant
section-part-not-known = Il y a une partie que nous ne savons pas maintenant
section-whom-to-call = Vous voulez le savoir maintenant ? Appelez { $gemeente } : { $phone }.
section-retry = Essayer encore
section-busy = Nous demandons encore une fois.
section-refreshed = Cette partie est à jour maintenant.
section-still-unknown = Nous ne le savons pas encore. Essayez plus tard.
section-dropped = { $count ->
    [one] Il y a { $count } information que nous ne pouvons pas montrer.
    [many] Il y a { $count } informations que nous ne pouvons pas montrer.
   *[other] Il y a { $count } informations que nous ne pouvons pas montrer.
}
unknown-value = valeur inconnue : { $value }
dispute-title = Les informations ne sont pas les mêmes
dispute-ask = Contactez { $party } pour savoir ce qui est juste.

reason-unreachable = Nous n’arrivons pas à joindre { $party } maintenant. Il nous manque donc : { $what }.
reason-timed-out = { $party } ne répond pas maintenant. Il nous manque donc : { $what }.
reason-unreadable = { $party } a répondu, mais nous ne pouvons pas lire la réponse. Il nous manque donc : { $what }.
reason-wrong-person = { $party } a donné une réponse qui n’est pas juste. Nous ne la montrons pas. Il nous manque donc : { $what }.
reason-not-allowed = { $party } n’a pas le droit de donner ces informations à cette commune : { $what }.
reason-not-connected = { $party } n’a pas encore de lien avec l’application. Il nous manque donc : { $what }.
reason-no-consent = Nous cherchons ceci seulement si vous dites oui, et si nous avons votre adresse e-mail vérifiée. Il nous manque donc : { $what }.
reason-not-asked = Cette fois, nous n’avons pas contacté { $party } pour ceci : { $what }.

call-duo-plicht = si vous devez faire votre intégration
call-duo-plicht-historie = l’histoire de votre obligation d’intégration
call-duo-doelgroep = votre groupe
call-duo-doelgroep-historie = l’histoire de votre groupe
call-duo-lbt = le résultat du test d’apprentissage (‹leerbaarheidstoets›)
call-duo-termijn = votre délai d’intégration
call-duo-termijn-historie = l’histoire de votre délai
call-duo-gebeurtenissen = les événements chez ‹DUO›
call-duo-verlengingen = le temps en plus (‹verlenging›) pour votre délai
call-duo-vrijstellingen = les dispenses (‹vrijstelling›)
call-duo-ontheffingen = les exemptions (‹ontheffing›)
call-duo-pip = votre plan (‹PIP›) chez ‹DUO›
call-duo-map = la date de votre entretien ‹MAP›
call-duo-pvt = la date de votre signature pour la ‹PVT›
call-duo-uren = vos heures
call-duo-examens = vos examens
call-duo-gratispogingen = les essais gratuits
call-duo-boetes = les amendes de ‹DUO›
call-duo-instellingen = les noms des écoles de langue
call-gemeente-pip = votre plan à la commune
call-gemeente-intake = votre premier entretien (‹brede intake›)
call-gemeente-voorinburgering = vos premiers cours (‹voorinburgering›) au ‹COA›
call-gemeente-begeleiding = votre accompagnement social
call-gemeente-aanbieder = vos progrès à l’école
call-gemeente-taken = les tâches de la commune
call-gemeente-berichten = les messages de la commune
call-gemeente-afspraken = les rendez-vous

# Codes, the same words on every page
leerroute-B = ‹B1-route›
leerroute-O = ‹onderwijsroute› (pour une formation)
leerroute-Z = ‹Z-route› (pour se débrouiller)
onderdeel-LE = Lire
onderdeel-LU = Écouter
onderdeel-SC = Écrire
onderdeel-SP = Parler
onderdeel-KNM = ‹KNM› (la vie aux Pays-Bas)
uitslag-Geslaagd = réussi
uitslag-Gezakt = pas réussi
uitslag-Geen = pas de résultat
indeling-asielstatushouder = personne qui a un statut d’asile
indeling-gezinsmigrant = personne venue pour sa famille, ou autre personne immigrée

# The old law, and no running obligation
law-old-title = Pour vous, c’est l’ancienne loi : la ‹Wet inburgering 2013›.
law-old-text = Cette application ne calcule pas de dates pour vous. Regardez sur le site ‹Mijn Inburgering› de ‹DUO›, ou appelez ‹DUO›.
law-ended-title = ‹DUO› dit : vous n’avez pas besoin de faire votre intégration maintenant.
law-ended-text = La raison et la date sont sur la page
law-paused-title = Votre intégration est en pause maintenant.
law-paused-text = Vous avez une dispense temporaire (‹vrijstelling›). Vous trouvez plus d’informations sur la page
two-show = Aussi : { $language }
two-stop = Seulement : { $language }
two-choose = Choisissez une deuxième langue
aloud-read = Lire à voix haute
aloud-page = Lire cette page à voix haute
aloud-pause = Pause
aloud-continue = Continuer
aloud-stop = Arrêter
aloud-no-voice = Votre téléphone n’a pas de voix pour cette langue. Il ne peut donc pas lire à voix haute.
translation-machine = Un ordinateur a traduit cette page. Personne n’a encore vérifié la traduction. C’est le texte néerlandais qui compte.
translation-stale = Une partie de cette page est en néerlandais. La traduction n’est pas encore prête.
