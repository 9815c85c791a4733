grammar-adjective-agreement = “{ $word }” should be “{ $right }” here.
    .summary = An adjective does not agree with its noun.
    .why = An adjective right after a noun takes its gender and number. Where it agrees with another noun before, or with several together, it is not flagged.
