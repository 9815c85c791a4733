spelling-lower-case-name = “{ $word }” is a name: “{ $right }”.
    .summary = A name lost its capital.
    .why = The lexicon knows the word as a name only: a country, a town, a person, an acronym. Machine translation and headlines in lower case lose such capitals. Words that became common (un cognac, internet), particles (van, de) and foreign phrases are not flagged.
