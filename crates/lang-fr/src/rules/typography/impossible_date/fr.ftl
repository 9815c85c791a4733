typography-impossible-date = « { $date } » n’existe pas dans le calendrier.
    .summary = Une date n’existe pas dans le calendrier.
    .why = Le mois a moins de jours, ou l’année n’est pas bissextile (calendrier grégorien). Seul qui connaît l’événement peut dire le jour exact ; le dernier jour du mois est proposé.
