grammar-object-attribute = Le complément demande « { $right } » et non « { $word } ».
    .summary = Un attribut du complément ne s’accorde pas avec lui.
    .why = Après trouver, rendre, juger, croire, laisser, l’adjectif qualifie le complément d’objet et s’accorde avec lui : je les trouve absurdes.
