grammar-of-for-have = After this verb, “{ $wrong }” should be “{ $right }”.
    .summary = Of is written for have after could, would, should or must.
    .why = The unstressed have of “could have” sounds like of. No preposition follows a modal verb, except in “of course”.
