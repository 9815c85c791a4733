accuracy-source-word-kept = “{ $word }” was not translated.
    .summary = A word of the source is unchanged in the translation.
    .why = The word is the same in the source. It is English, not in the French lexicon, and too rare in French to be a loanword. Words after a name (a species, a brand), in quotation marks or with a capital are not flagged.
