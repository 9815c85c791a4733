accuracy-source-word-kept = “{ $word }” was left as it stands in the source.
    .summary = A word of the source stands in the translation.
    .why = The word stands in the source as it is, English knows it, French does not, and French does not use it enough for a loan. What follows a name (a species, a brand), what is in quotation marks and what has a capital is not flagged.
