typography-quotation-marks = This quotation mark is never closed; French uses « and ».
    .summary = Quotation marks do not match, are never closed, or differ from those of the article.
    .why = French has « … » around quotations and “ … ” only within them. A quotation is flagged if it is opened with “ and closed with », if it is never closed, or if its marks differ from those of the article. An article with “ … ” throughout is not flagged.

typography-quotation-marks-mixed = This quotation is opened with “ and closed with ».

typography-quotation-marks-against-habit = The article has « … » elsewhere.
