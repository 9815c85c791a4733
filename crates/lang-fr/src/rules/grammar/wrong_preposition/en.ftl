grammar-wrong-preposition = “{ $wrong }” does not go here; write “{ $right }”.
    .summary = A verb or a conjunction with the wrong preposition.
    .why = The verb or the expression is built in another way: “pallier un manque”, “à travers un réseau”, “bien que”. Source: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage.
