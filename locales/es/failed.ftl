failed-title = Algo salió mal
failed-lead = No es culpa suya. Inténtelo otra vez en unos minutos.
failed-nothing-lost = Sus datos en ‹DUO› y en el municipio no se han perdido.
failed-code = ¿Llama? Diga este código
