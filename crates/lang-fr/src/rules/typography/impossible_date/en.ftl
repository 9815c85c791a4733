typography-impossible-date = The date “{ $date }” does not exist.
    .summary = A date does not exist.
    .why = The month has fewer days, or the year is not a leap year (Gregorian calendar). Check the date; the last day of the month is suggested.
