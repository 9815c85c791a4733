typography-capital-month = “{ $word }” should be in lower case.
    .summary = A month or a day of the week has a capital.
    .why = In French, months and days are in lower case (Imprimerie nationale). Public holidays that are named after their date (le 14 Juillet) are not flagged.
