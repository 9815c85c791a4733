grammar-quantifier-number = “{ $wrong }” should be “{ $right }” here.
    .summary = A number or a word such as many or much does not fit the number of its noun.
    .why = Many, several, two and the like stand before a plural, much before a noun that is not counted: many problems, much traffic.
