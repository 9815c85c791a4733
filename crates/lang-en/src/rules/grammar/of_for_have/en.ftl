grammar-of-for-have = After this verb, “{ $wrong }” should be “{ $right }”.
    .summary = “Of” instead of “have” after “could”, “would”, “should” or “must”.
    .why = The unstressed “have” of “could have” sounds like “of”. A modal verb is never followed by a preposition, except in “of course”.
