typography-sentence-capital = A sentence begins with a capital: “{ $right }”.
    .summary = A sentence begins with a lower-case letter.
    .why = A capital is required after a full stop. Abbreviations, and names that begin with a lower-case letter, are not flagged.
