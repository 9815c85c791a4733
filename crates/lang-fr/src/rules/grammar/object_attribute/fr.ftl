grammar-object-attribute = Avec ce complément, écrivez « { $right } » et non « { $word } ».
    .summary = Un attribut du complément d’objet ne s’accorde pas avec lui.
    .why = Après « trouver », « rendre », « juger », « croire » et « laisser », l’adjectif s’accorde avec le complément d’objet : je les trouve absurdes.
