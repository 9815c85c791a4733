spelling-unknown-word = “{ $word }” is not in the dictionary.
    .summary = A word is misspelled.
    .why = The word is not in the lexicon, and a known word is one typo away: two letters swapped, a letter doubled, missing, added or replaced by its neighbour on the keyboard, a wrong accent, a missing space. It is flagged only if the known word is so much more frequent that a typo is more likely than a rare word, and if it fits the context. Names, terms, loanwords and new words formed from known parts are not flagged. Sources: frequencies of wordfreq, Dicollecte dictionaries.
