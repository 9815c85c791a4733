grammar-compound-hyphen = “{ $wrong }” should be “{ $right }”.
    .summary = The hyphen of a compound, or of -ci or -là, is missing.
    .why = Elements such as “semi”, “franco” or “arrière” are joined to the next word by a hyphen, and -ci and -là to the noun after “ce”, “cette” or “ces”. The lexicon has the compound. Sources: the lexicon (Dicollecte); Grevisse, Le Bon Usage.
