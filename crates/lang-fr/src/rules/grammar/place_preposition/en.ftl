grammar-place-preposition = “{ $place }” takes “{ $right }”, not “{ $wrong }”.
    .summary = A country or a town with a preposition that it does not take.
    .why = Feminine countries take en, masculine ones au, towns à. The rule speaks where the definitions of the French Wiktionary have another preposition before the name, and never this one.
