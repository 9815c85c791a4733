markup-stray-at-sign = “{ $word }” is an ordinary word, not a handle.
    .summary = An at sign before an ordinary word.
    .why = Programs that rewrite posts insert the sign of handles before articles and prepositions (@les). Real handles are not flagged.
