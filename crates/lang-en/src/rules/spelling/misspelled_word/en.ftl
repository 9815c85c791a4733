spelling-misspelled-word = “{ $word }” may be misspelled: “{ $right }”?
    .summary = A word is misspelled.
    .why = The English lexicon does not know the word, and one slip parts it from a common one: a letter missing, added, replaced or swapped, or a space left out. Names, foreign words, British and American spellings, and what the article writes again and again are not flagged.
