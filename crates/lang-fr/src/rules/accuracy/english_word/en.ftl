accuracy-english-word = “{ $word }” is English; French has a word for it.
    .summary = An English word has a French equivalent in the French Wiktionary.
    .why = The word is not in the French lexicon, and the French Wiktionary defines it by one or a few French words, which are suggested. In an article with many English words, which comes from an article spinner, another rule restores the French words.
