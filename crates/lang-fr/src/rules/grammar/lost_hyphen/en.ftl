grammar-lost-hyphen = “{ $wrong }” should be “{ $right }”.
    .summary = A hyphen in a fixed compound is missing, or should not be there.
    .why = Some compounds have hyphens (là-bas, celui-ci, c’est-à-dire), others do not (parce que, tout à fait). Source: Dictionnaire de l’Académie française.
