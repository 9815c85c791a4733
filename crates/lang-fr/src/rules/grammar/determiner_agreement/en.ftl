grammar-determiner-agreement = “{ $determiner }” does not agree with “{ $noun }”.
    .summary = A determiner does not agree with its noun.
    .why = The determiner takes the gender and number of its noun, and adjectives follow: “une entretien constructive” becomes “un entretien constructif” in one step. If the number differs, either word may be wrong, and both corrections are suggested. Words that may be a pronoun and a verb are not flagged.
