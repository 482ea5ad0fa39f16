still-there-title = Bent u er nog?
still-there-lead = U hebt een tijd niets gedaan. Over twee minuten loggen we u uit.
still-there-why = Zo kan niemand anders uw gegevens zien.
still-there-go-on = Ja, ik ga verder
