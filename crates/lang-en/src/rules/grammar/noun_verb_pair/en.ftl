grammar-noun-verb-pair = “{ $wrong }” should be “{ $right }” here.
    .summary = A noun is written for the verb that looks like it, or the other way round.
    .why = Advice, loss, breath and effect are nouns; advise, lose, breathe and affect are the verbs. After a determiner stands a noun, after can, will or did a verb.
