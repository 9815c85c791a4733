grammar-missing-be = Il manque un verbe : « { $right } ».
    .summary = Une forme de « be » manque entre un pronom et un adjectif.
    .why = En anglais, un verbe relie le sujet et l’adjectif : he is afraid. Beaucoup de langues l’omettent.
