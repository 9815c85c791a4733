typography-wrong-weekday = Cette date tombe un { $right }.
    .summary = Le jour de la semaine ne correspond pas à la date.
    .why = Le jour est calculé selon le calendrier grégorien, à partir de 1583. Le jour de la semaine ou la date est faux : vérifiez les deux.
