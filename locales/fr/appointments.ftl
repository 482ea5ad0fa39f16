# Coming and past appointments.
appointments-title = Rendez-vous
appointments-dutch-time = Toutes les heures sont à l’heure des Pays-Bas.
appointments-coming = Vos prochains rendez-vous
appointments-nothing = Vous n’avez pas de rendez-vous.
appointments-none-coming = Vous n’avez pas de rendez-vous à venir.
appointments-open = Voir le rendez-vous
appointments-past = { $count ->
    [one] { $count } rendez-vous passé
    [many] { $count } rendez-vous passés
   *[other] { $count } rendez-vous passés
}
appointments-hours = { $begin } – { $end }
appointments-online = En ligne, avec vidéo
appointments-place-unknown = Le lieu n’est pas connu. Appelez votre commune.
appointments-cannot-title = Vous ne pouvez pas venir ?
appointments-cannot = Vous ne pouvez pas venir ? Appelez le plus vite possible. Ici, vous ne pouvez pas changer un rendez-vous.
