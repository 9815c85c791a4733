typography-adjective-capital = The adjective takes a small letter: “{ $right }”.
    .summary = An adjective or a language bears a capital, as in English.
    .why = French writes adjectives of countries and names of languages with a small letter (la cuisine italienne, en anglais). Names of institutions (la Comédie-Française) and surnames are not flagged.

typography-adjective-capital-language = The name of a language takes a small letter: “{ $right }”.
