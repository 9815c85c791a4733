typography-quotation-marks = This quotation mark is never closed, and French opens with «.
    .summary = Quotation marks are mixed, never closed, or not those of the article.
    .why = French quotes with « … » and writes “ … ” only within. A mark that is opened as “ and closed as », one that is never closed, and a pair that departs from the article’s own habit are flagged. An article that writes “ … ” throughout is not flagged.

typography-quotation-marks-mixed = This quotation is opened as “ and closed as ».

typography-quotation-marks-against-habit = The article quotes with « … » elsewhere.
