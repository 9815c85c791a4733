grammar-contraction = “{ $wrong }” should be contracted to “{ $right }”.
    .summary = A preposition and its article are not contracted.
    .why = “De” and “à” are contracted with “le” and “les”: du, au, des, aux. If “le” or “les” is the object of an infinitive (“refuser de le voir”) or part of a title or a place name (“à Le Havre”), it is not flagged. Source: Grevisse, Le Bon Usage.
