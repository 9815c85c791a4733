spelling-accent-lost = “{ $word }” lacks its accents.
    .summary = A word stands without its accents.
    .why = French knows the word with accents only, or, after an auxiliary, only the participle with its accent makes sense: “a adopte” is “a adopté”. Among several spellings, the one that keeps company with the words around comes first.
