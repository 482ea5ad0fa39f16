signed-out-title = U bent uitgelogd
signed-out-lead = Niemand kan nu uw gegevens zien op deze telefoon.
signed-out-kept = Uw dossier is weg uit deze app. Bij ‹DUO› en de gemeente blijft het bewaard.
signed-out-shared = Gebruikt iemand anders deze telefoon of computer? Sluit dan ook de browser.
signed-out-again = Opnieuw inloggen
