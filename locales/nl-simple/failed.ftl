failed-title = Er ging iets mis
failed-lead = Dat is niet uw fout. Probeer het over een paar minuten opnieuw.
failed-nothing-lost = Uw gegevens bij ‹DUO› en de gemeente zijn niet weg.
failed-code = Belt u? Noem deze code
