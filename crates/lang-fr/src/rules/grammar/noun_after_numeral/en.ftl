grammar-noun-after-numeral = After “{ $numeral }”, write “{ $right }”.
    .summary = A noun does not agree with the number before it.
    .why = French uses the plural from two on: “2 heures”, but “1,5 heure”. Ordinal uses (page deux, article six) are not flagged.
