spelling-pronoun-i = “{ $wrong }” should be “{ $right }”.
    .summary = The pronoun “I” is in lower case.
    .why = In English, the pronoun “I” always has a capital.
