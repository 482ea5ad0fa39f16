signed-out-title = Su sesión está cerrada
signed-out-lead = Ahora nadie puede ver sus datos en este teléfono.
signed-out-kept = Su expediente ya no está en esta app. ‹DUO› y el municipio lo siguen guardando.
signed-out-shared = ¿Otra persona usa este teléfono o esta computadora? Cierre también el navegador.
signed-out-again = Iniciar sesión otra vez
