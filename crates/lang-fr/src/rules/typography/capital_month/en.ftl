typography-capital-month = “{ $word }” takes a small letter.
    .summary = A month or a day of the week bears a capital.
    .why = French writes months and days with a small letter (Imprimerie nationale). Feasts that are named after their date (le 14 Juillet) are not flagged.
