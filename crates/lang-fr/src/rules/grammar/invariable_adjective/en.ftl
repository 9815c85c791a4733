grammar-invariable-adjective = “{ $word }” keeps its form here: “{ $right }”.
    .summary = An adjective that does an adverb's work was made to agree.
    .why = After certain verbs the adjective tells how, and keeps its form: coûter cher, sentir bon, parler fort. So do the participle that ends a comparison (plus que prévu, comme convenu) and a colour with its shade (des yeux bleu clair).
