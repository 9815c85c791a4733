grammar-inversion-hyphen = “{ $wrong }” should be “{ $right }”.
    .summary = The hyphen between a verb and the subject after it is missing.
    .why = A subject pronoun after its verb is joined to it by a hyphen, with -t- after a vowel (a-t-il), but not after t or d (faut-il). Source: Grevisse, Le Bon Usage.
