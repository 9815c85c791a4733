typography-sentence-capital = A sentence begins with a capital: “{ $right }”.
    .summary = A sentence begins with a small letter.
    .why = After a full stop a capital follows. Abbreviations, and names that begin with a small letter, are not flagged.
