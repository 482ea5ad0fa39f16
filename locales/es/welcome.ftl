# Before sign-in.
welcome-title = Su integración en un solo lugar
welcome-lead = Vea lo que ya hizo y lo que todavía tiene que hacer.
welcome-clock = Usted ve cuánto tiempo tiene y qué tiene que hacer ahora.
welcome-appointments = Usted ve su plan, sus citas y sus mensajes.
welcome-language = Usted lee todo en su propio idioma.
welcome-sandbox = Esto es una versión de prueba. Las personas y los datos son inventados.
welcome-sign-in = Iniciar sesión con ‹DigiD› ({ $gemeente })
welcome-languages = Elija su idioma
welcome-no-digid = ¿No tiene ‹DigiD›?
welcome-no-digid-text = Llame a { $gemeente }. El municipio le ayuda.
welcome-not-title = ¿Qué no hace esta app?
welcome-not-post = La app no reemplaza las cartas de papel. Lea también sus cartas.
welcome-not-change = Aquí no puede cambiar nada en ‹DUO› ni en el municipio.
welcome-not-decide = La app no decide nada. ‹DUO› y el municipio deciden.
welcome-privacy = No guardamos su expediente.
welcome-privacy-link = Leer más sobre privacidad
