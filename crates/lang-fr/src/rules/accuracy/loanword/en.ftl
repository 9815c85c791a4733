accuracy-loanword = French has a word of its own for “{ $phrase }”.
    .summary = An English word stands where an established French one exists.
    .why = FranceTerme, the Académie française or the OQLF recommend a French word that is in use. Loans that everyone knows (week-end, football, interview, podcast) are not flagged, and so are names, titles and words in quotation marks of their own. It is a matter of style: reject it where the loan is the term of the trade.
