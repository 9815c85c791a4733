typography-first = This should be “{ $right }”.
    .summary = The first day of a month, or the first sovereign of a name, is written as a plain number.
    .why = The first day of a month has an ordinal ending (le 1er mai); the first sovereign of a name has a Roman numeral (François Ier).
