typography-space-after-mark = The space after “{ $mark }” is missing.
    .summary = The space after a punctuation mark is missing.
    .why = A punctuation mark is followed by a space. Addresses, file names, abbreviations and numbers are not flagged: both neighbours must be French words.
