grammar-object-attribute = The object requires “{ $right }”, not “{ $word }”.
    .summary = An object complement does not agree with the object.
    .why = After “trouver”, “rendre”, “juger”, “croire” and “laisser”, the adjective agrees with the object: je les trouve absurdes.
