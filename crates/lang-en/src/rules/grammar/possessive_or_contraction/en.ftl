grammar-possessive-or-contraction = “{ $wrong }” should be “{ $right }” here.
    .summary = A possessive is written for a contraction that sounds alike, or the other way round.
    .why = Its, your, whose and their say who owns something; it’s, you’re, who’s and they’re contain a verb, and there names a place. The words around leave room for one of them only. Where both make sense, the rule is silent.
