typography-impossible-date = La date « { $date } » n’existe pas.
    .summary = Une date n’existe pas.
    .why = Le mois a moins de jours, ou l’année n’est pas bissextile (calendrier grégorien). Vérifiez la date ; le dernier jour du mois est proposé.
