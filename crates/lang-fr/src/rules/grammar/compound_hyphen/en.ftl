grammar-compound-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = A compound, or -ci or -là, lacks its hyphen.
    .why = Parts such as semi, franco or arrière are joined to what they stand before, and -ci and -là to the noun after ce, cette or ces. The lexicon knows the compound. Source: the lexicon (Dicollecte); Grevisse, Le Bon Usage.
