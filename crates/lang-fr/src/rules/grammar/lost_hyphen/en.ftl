grammar-lost-hyphen = “{ $wrong }” is written “{ $right }”.
    .summary = A hyphen is missing in a fixed compound, or is one too many.
    .why = Some compounds are joined by hyphens (là-bas, celui-ci, c’est-à-dire), others are not (parce que, tout à fait). Source: the Dictionnaire de l’Académie française.
