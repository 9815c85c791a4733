typography-english-date = “{ $date }” is in English notation.
    .summary = A date is in English notation.
    .why = French dates have day, month and year in this order, the month in lower case, and no comma: 23 mars 2021.
