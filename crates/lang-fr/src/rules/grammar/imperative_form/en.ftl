grammar-imperative-form = The imperative is “{ $right }”, not “{ $wrong }”.
    .summary = A wrong form of the imperative.
    .why = The imperative of verbs in -er has no s (apporte, va), except before “y” and “en”; that of other verbs has the form used with “tu” (finis, prends, viens). Source: Grevisse, Le Bon Usage.
