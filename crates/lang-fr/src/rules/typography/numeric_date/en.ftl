typography-numeric-date = The month is first; in French, write “{ $right }”.
    .summary = A date in figures begins with the month.
    .why = American English has the month before the day. Dates are flagged only if they cannot be read in another way (the second number is greater than twelve).
