grammar-demonstrative-number = This noun requires “{ $right }”, not “{ $wrong }”.
    .summary = “This” before a plural, or “these” before a singular.
    .why = “This” and “that” precede a singular, “these” and “those” a plural.
