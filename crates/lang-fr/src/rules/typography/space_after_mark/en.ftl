typography-space-after-mark = A space belongs after “{ $mark }”.
    .summary = The next word sticks to a mark.
    .why = After a mark of punctuation comes a space. Addresses, names of files, abbreviations and numbers are not flagged: both neighbours must be French words.
