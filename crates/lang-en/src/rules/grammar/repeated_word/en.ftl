grammar-repeated-word = “{ $word }” is repeated.
    .summary = A word is repeated.
    .why = A repeated word is a typo or an error of machine translation, unless it is intended (very very) or the two have different functions (had had, that that).
