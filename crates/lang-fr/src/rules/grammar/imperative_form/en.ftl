grammar-imperative-form = The order is “{ $right }”, not “{ $wrong }”.
    .summary = An imperative in another form of its verb.
    .why = The imperative of verbs in -er has no s (apporte, va) save before y and en; that of the others is written as with tu (finis, prends, viens). Source: Grevisse, Le Bon Usage.
