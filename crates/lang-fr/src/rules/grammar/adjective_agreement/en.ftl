grammar-adjective-agreement = “{ $word }” should be “{ $right }” here.
    .summary = An adjective does not agree with its noun.
    .why = An adjective right after a noun takes its gender and number. It is not flagged if it agrees with an earlier noun, or with several nouns together.
