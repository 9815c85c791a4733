grammar-noun-after-numeral = After “{ $numeral }”: “{ $right }”.
    .summary = A noun does not agree with the number before it.
    .why = A noun that is counted by two or more takes the plural, one that is counted by less than two (1.5) the singular. Numbers that name (page deux, article six) are not flagged.
