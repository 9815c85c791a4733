typography-sentence-start = The sentence begins with a capital: “{ $right }”.
    .summary = A sentence begins with a lower-case letter.
    .why = A capital is required at the start of a sentence. After an abbreviation, nothing is flagged.
