### Rules about agreement.

grammar-determiner-agreement = “{ $determiner }” does not agree with “{ $noun }”.
    .summary = A determiner does not agree with its noun.
    .why = The determiner takes gender and number of its noun, and adjectives follow: « une entretien constructive » becomes « un entretien constructif » in one step. Where the number differs, either word may be wrong, and both mends are offered. Words that may be read as a pronoun and its verb are left alone.

grammar-noun-after-numeral = After “{ $numeral }”: “{ $right }”.
    .summary = A noun after a number stands in the singular.
    .why = A noun that is counted by two or more takes the plural. Numbers that name (page deux, article six) are left alone.

grammar-adjective-agreement = “{ $word }” should be “{ $right }” here.
    .summary = An adjective does not agree with its noun.
    .why = An adjective right after a noun takes its gender and number. Where it agrees with another noun before, or with several together, it is left alone.

grammar-attribute-agreement = The subject asks for “{ $right }”, not “{ $word }”.
    .summary = An adjective or participle after être does not agree with the subject.
    .why = After être, adjective and participle take gender and number of the subject: a pronoun, or a noun with its determiner at the start of the sentence. On and collective nouns are left alone.

grammar-subject-verb = The subject asks for “{ $right }”, not “{ $verb }”.
    .summary = A verb does not agree with its subject.
    .why = A verb takes person and number of its subject: a pronoun right before it, or a noun with its determiner at the start of the sentence. Collective nouns (la plupart) and subjects that stand farther away are left alone.
