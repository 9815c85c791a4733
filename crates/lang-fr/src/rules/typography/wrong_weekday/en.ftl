typography-wrong-weekday = This date is a { $right }.
    .summary = The day of the week does not match the date.
    .why = The day of the week is computed in the Gregorian calendar, from 1583 on. Either the day of the week or the date is wrong: check both.
