typography-first = French writes “{ $right }” here.
    .summary = The first of a month or of a name is written as a plain number.
    .why = The first day of a month bears its ending (le 1er mai), the first sovereign of a name a Roman figure (François Ier).
