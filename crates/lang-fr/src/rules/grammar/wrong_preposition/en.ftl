grammar-wrong-preposition = “{ $wrong }” is wrong here; write “{ $right }”.
    .summary = A verb or a conjunction with the wrong preposition.
    .why = This verb or expression has another construction: “pallier un manque”, “à travers un réseau”, “bien que”. Sources: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage.
