grammar-participle-after-auxiliary = “{ $wrong }” is not the form for this place: “{ $right }”.
    .summary = A past tense stands where a participle belongs, or the other way round.
    .why = After have and be stands the past participle (has gone, was written); without an auxiliary stands the past tense (I saw). Irregular verbs tell the two apart.
