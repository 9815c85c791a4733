grammar-quantifier-number = “{ $wrong }” should be “{ $right }” here.
    .summary = A number or a word such as “many” or “much” does not agree with its noun.
    .why = “Many”, “several”, “two” and similar words precede a plural, “much” an uncountable noun: many problems, much traffic.
