accuracy-weekday-of-date = Cette date tombe un autre jour : { $right }.
    .summary = Le jour de la semaine ne correspond pas à la date.
    .why = Le calendrier fixe le jour de chaque date ; le jour ou la date est faux. Les dates antérieures à 1753 suivent d’autres calendriers et ne sont pas signalées.
