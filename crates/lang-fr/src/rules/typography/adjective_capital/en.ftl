typography-adjective-capital = The adjective is in lower case: “{ $right }”.
    .summary = An adjective or a language has a capital, as in English.
    .why = In French, adjectives of countries and names of languages are in lower case (la cuisine italienne, en anglais). Names of institutions (la Comédie-Française) and surnames are not flagged.

typography-adjective-capital-language = The name of a language is in lower case: “{ $right }”.
