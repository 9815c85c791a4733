accuracy-number-differs = The source has “{ $right }”, the translation “{ $number }”.
    .summary = A number differs from the source.
    .why = All other numbers agree, in figures or in words. Rounded numbers and texts with measures that a translation may convert (miles, pounds, dozens), or with several different numbers, are not flagged.
