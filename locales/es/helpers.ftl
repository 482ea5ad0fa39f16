helpers-title = Quién me ayuda
helpers-lead = Aquí ve quién puede ver sus datos y hasta cuándo. Siempre puede quitar el permiso.
helpers-now = Quién puede ver sus datos ahora
helpers-nobody = Nadie ve sus datos.
helpers-stop-all = Quitar todos los permisos ahora
helpers-asked = { $name } aceptó su invitación. ¿Es la persona correcta?
helpers-state-asked = Espera su sí
helpers-state-active = Puede ver sus datos
helpers-sees = Puede ver esto:
helpers-until = Hasta el { $date } inclusive
helpers-used = Miró por última vez el { $when }
helpers-may-prepare = Puede preparar preguntas y respuestas para usted
helpers-yes = Sí, está bien
helpers-yes-not-fresh = Primero inicie sesión otra vez. Después puede decir que sí.
helpers-no = No
helpers-revoke = Quitar el permiso
helpers-invite = Invitar a alguien
helpers-not-fresh = Primero inicie sesión otra vez. Así sabemos que es usted quien da permiso.
helpers-sign-in-again = Iniciar sesión otra vez
helpers-invited-helper = Muestre este código a la persona que le ayuda. Esa persona inicia sesión con su propio ‹DigiD›.
helpers-invited-coach = Muestre este código a su coach. Su coach inicia sesión en el municipio.
helpers-invited-then = Después ve aquí el nombre. La otra persona ve algo solo cuando usted dice que sí.
helpers-who = ¿A quién invita?
helpers-who-helper = A alguien que me ayuda, por ejemplo, de mi familia
helpers-who-coach = A mi coach del municipio
helpers-what = ¿Qué puede ver esta persona?
helpers-what-hint = Usted elige. Todavía no hay nada marcado.
helpers-delicate = Dinero, multas y decisiones
helpers-delicate-hint = Esto no está marcado, porque es difícil de traducir bien. Un error le puede costar dinero.
helpers-how-long = ¿Por cuánto tiempo?
helpers-days = { $count ->
    [one] { $count } día
    [many] { $count } días
   *[other] { $count } días
}
helpers-prepare = Esta persona también puede preparar preguntas y respuestas para mí
helpers-make = Hacer la invitación
helpers-rules = Es bueno saberlo
helpers-rule-digid = Nunca dé su ‹DigiD› a otra persona.
helpers-rule-silent = Si usted quita el permiso, la otra persona no recibe un aviso.
helpers-rule-apart = Las personas que le ayudan no se ven entre ellas.
helpers-rule-send = La persona que le ayuda nunca puede enviar nada. Eso lo hace usted.
helpers-rule-lapse = ¿Alguien no mira durante 60 días? Entonces el permiso termina solo.
helpers-over = Ya no
helpers-over-lapsed = Terminó, porque no se usó en 60 días.
helpers-over-expired = El tiempo terminó.
helpers-over-revoked = Usted quitó el permiso.
