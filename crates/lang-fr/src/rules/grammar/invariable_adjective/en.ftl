grammar-invariable-adjective = “{ $word }” is invariable here: “{ $right }”.
    .summary = An adjective that is used as an adverb agrees with a noun.
    .why = After some verbs, an adjective is used as an adverb and is invariable: coûter cher, sentir bon, parler fort. So are a participle at the end of a comparison (plus que prévu, comme convenu) and a colour with its shade (des yeux bleu clair).
