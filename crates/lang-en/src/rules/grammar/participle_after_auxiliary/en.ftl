grammar-participle-after-auxiliary = “{ $wrong }” is the wrong form here; write “{ $right }”.
    .summary = A past tense instead of a participle, or vice versa.
    .why = “Have” and “be” are followed by a past participle (has gone, was written); without an auxiliary, the past tense is used (I saw). The two forms of irregular verbs may differ.
