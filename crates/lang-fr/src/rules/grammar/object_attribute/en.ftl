grammar-object-attribute = The object asks for “{ $right }”, not “{ $word }”.
    .summary = An adjective said of the object does not agree with it.
    .why = After trouver, rendre, juger, croire, laisser the adjective speaks of the object and agrees with it: je les trouve absurdes.
