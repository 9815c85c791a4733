accuracy-number-differs = The source has “{ $right }”, the translation “{ $number }”.
    .summary = A number differs from the source.
    .why = All other numbers agree, and this one has as many digits as the one in the source. Texts with measures, times or scales that a translation may convert (miles, p.m., billion), or with several different numbers, are not flagged.
