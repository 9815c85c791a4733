grammar-inversion-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = A verb and the subject after it lack their hyphen.
    .why = A subject pronoun after its verb is joined to it by a hyphen, with -t- after a vowel (a-t-il), without it after t or d (faut-il). Source: Grevisse, Le Bon Usage.
