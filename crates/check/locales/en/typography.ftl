### typography

typography-space-before-mark = No space belongs before “{ $mark }”.
    .summary = A space stands before a full stop or a comma.
    .why = In French as in English, the full stop and the comma follow the word at once; a space comes after them. File names, decimal numbers and dotted leaders are left alone.

typography-quotation-marks = This quotation mark is never closed, and French opens with «.
    .summary = Quotation marks are mixed, never closed, or not those of the article.
    .why = French quotes with « … » and writes “ … ” only within. A mark that is opened as “ and closed as », one that is never closed, and a pair that departs from the article’s own habit are flagged. An article that writes “ … ” throughout is left alone.

typography-quotation-marks-mixed = This quotation is opened as “ and closed as ».

typography-quotation-marks-against-habit = The article quotes with « … » elsewhere.

typography-capital-after-semicolon = After a semicolon, “{ $right }” takes a small letter.
    .summary = A capital follows a semicolon.
    .why = A semicolon does not end the sentence; only names keep their capital after it.

typography-english-date = “{ $date }” is written as in English.
    .summary = A date stands as English writes it.
    .why = French writes day, month and year in this order, the month with a small letter and no comma: 23 mars 2021.

typography-capital-month = “{ $word }” takes a small letter.
    .summary = A month or a day of the week bears a capital.
    .why = French writes months and days with a small letter (Imprimerie nationale). Feasts that are named after their date (le 14 Juillet) are left alone.

typography-decimal-point = French writes “{ $right }”.
    .summary = A decimal point stands where French writes a comma.
    .why = Before a unit, a currency or a percentage, the decimal sign is a comma in French. Versions, sections and grouped thousands are left alone.
