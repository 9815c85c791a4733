markup-stray-at-sign = “{ $word }” is an ordinary word, not a handle.
    .summary = An at sign stands before an ordinary word.
    .why = Machines that rewrite posts put the sign of handles before articles and prepositions (@les). Handles that exist are not flagged.
