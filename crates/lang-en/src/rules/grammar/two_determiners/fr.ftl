grammar-two-determiners = Un nom n’a qu’un déterminant : « { $right } » et non « { $wrong } ».
    .summary = Deux déterminants devant un seul nom.
    .why = Un nom a soit un article, soit un possessif : the house ou their house. Seuls « all », « both » et les mots du même type peuvent précéder un autre déterminant.
