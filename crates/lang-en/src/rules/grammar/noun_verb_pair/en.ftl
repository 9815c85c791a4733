grammar-noun-verb-pair = “{ $wrong }” should be “{ $right }” here.
    .summary = A noun instead of a similar verb, or vice versa.
    .why = “Advice”, “loss”, “breath” and “effect” are nouns; “advise”, “lose”, “breathe” and “affect” are the verbs. A determiner is followed by a noun; “can”, “will” or “did” by a verb.
