accuracy-weekday-of-date = Cette date tombe un autre jour : { $right }.
    .summary = Le jour de la semaine ne correspond pas à la date.
    .why = Le jour de la semaine ou la date est faux : vérifiez les deux. Les dates antérieures à 1753 ne sont pas signalées, car d’autres calendriers étaient en usage.
