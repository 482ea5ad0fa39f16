signed-out-title = U bent uitgelogd
signed-out-lead = Niemand kan nu uw gegevens zien op deze telefoon.
signed-out-kept = Uw dossier is weg uit deze app. ‹DUO› en de gemeente bewaren het wel.
signed-out-shared = Gebruikt iemand anders deze telefoon of computer? Sluit dan ook de browser, het programma voor internet.
signed-out-again = Opnieuw inloggen
