accuracy-english-word = Left in English: “{ $word }”; French has a word for it.
    .summary = An English word, with what the French Wiktionary defines it by.
    .why = The word is unknown to the French lexicon, and the French Wiktionary defines it by one or a few French words, which are offered. In an article full of English, where a rewriting program has been at work, another rule restores the French words.
