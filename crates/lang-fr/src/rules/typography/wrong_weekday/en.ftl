typography-wrong-weekday = That date was a { $right }.
    .summary = The day of the week does not fit the date.
    .why = Reckoned in the Gregorian calendar, from 1583 on. Either the day of the week or the date is wrong: check both.
