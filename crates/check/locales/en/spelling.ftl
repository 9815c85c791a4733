### spelling

spelling-accent-lost = “{ $word }” lacks its accents.
    .summary = A word stands without its accents.
    .why = French knows the word with accents only, or, after an auxiliary, only the participle with its accent makes sense: “a adopte” is “a adopté”. Among several spellings, the one that keeps company with the words around comes first.

spelling-capital-accent = The article writes accents on capitals: “{ $right }”, not “{ $word }”.
    .summary = The accent of a capital is missing.
    .why = French capitals bear their accents (Imprimerie nationale, Académie française). The rule speaks only where the article itself writes accents on capitals elsewhere.
