accuracy-weekday-of-date = This date is a { $right }.
    .summary = The day of the week does not fit the date.
    .why = The calendar says which day of the week a date is; either the day or the date is wrong. Dates before 1753 follow other calendars and are not flagged.
