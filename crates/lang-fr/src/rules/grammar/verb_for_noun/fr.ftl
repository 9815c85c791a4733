grammar-verb-for-noun = « { $wrong } » est une forme verbale ; le nom s’écrit « { $right } ».
    .summary = Un verbe occupe la place d’un nom qui se prononce pareillement.
    .why = Après un déterminant comme un, mon ou cette vient un nom ; la forme écrite ne peut être que d’un verbe, et un nom courant se prononce comme elle.
