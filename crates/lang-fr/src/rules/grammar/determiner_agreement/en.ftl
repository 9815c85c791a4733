grammar-determiner-agreement = “{ $determiner }” does not agree with “{ $noun }”.
    .summary = A determiner does not agree with its noun.
    .why = The determiner takes gender and number of its noun, and adjectives follow: « une entretien constructive » becomes « un entretien constructif » in one step. Where the number differs, either word may be wrong, and both mends are offered. Words that may be read as a pronoun and its verb are not flagged.
