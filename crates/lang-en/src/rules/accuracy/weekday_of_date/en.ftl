accuracy-weekday-of-date = This date is a { $right }.
    .summary = The day of the week does not match the date.
    .why = Either the day of the week or the date is wrong: check both. Dates before 1753 are not flagged, since other calendars were in use.
