spelling-misspelled-word = “{ $word }” may be misspelled: “{ $right }”?
    .summary = A word is misspelled.
    .why = The word is not in the English lexicon, and a common word is one typo away: a missing, extra, replaced or swapped letter, or a missing space. Names, foreign words, British and American variants, and words that the article often repeats are not flagged.
