spelling-lower-case-name = “{ $word }” is a name: “{ $right }”.
    .summary = The capital of a name is missing.
    .why = The lexicon has this word only as a name: a country, a town, a person, an acronym. Machine translation and headlines in lower case may lose its capital. Names that have become common nouns (un cognac, internet), particles (van, de) and foreign phrases are not flagged.
