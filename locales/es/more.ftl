more-title = Más
more-lead = Todas las otras páginas, y cerrar sesión.
more-case = Mi integración
more-about = Sobre esta app
more-session-title = Seguir con la sesión abierta
more-session-idle = { $count ->
    [one] ¿No hace nada? Entonces cerramos su sesión después de { $count } minuto.
    [many] ¿No hace nada? Entonces cerramos su sesión después de { $count } minutos.
   *[other] ¿No hace nada? Entonces cerramos su sesión después de { $count } minutos.
}
more-session-whole = { $count ->
    [one] Su sesión puede seguir abierta { $count } minuto más, como máximo. Después inicia sesión otra vez.
    [many] Su sesión puede seguir abierta { $count } minutos más, como máximo. Después inicia sesión otra vez.
   *[other] Su sesión puede seguir abierta { $count } minutos más, como máximo. Después inicia sesión otra vez.
}
