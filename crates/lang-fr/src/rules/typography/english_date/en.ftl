typography-english-date = “{ $date }” is written as in English.
    .summary = A date stands as English writes it.
    .why = French writes day, month and year in this order, the month with a small letter and no comma: 23 mars 2021.
