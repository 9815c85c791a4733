grammar-demonstrative-number = The noun takes “{ $right }”, not “{ $wrong }”.
    .summary = This stands before a plural, or these before a singular.
    .why = This and that stand before a singular, these and those before a plural.
