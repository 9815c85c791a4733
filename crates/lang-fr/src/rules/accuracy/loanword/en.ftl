accuracy-loanword = French has an equivalent for “{ $phrase }”.
    .summary = An English word is used instead of an established French one.
    .why = FranceTerme, the Académie française or the OQLF recommend a French equivalent that is in use. Common loanwords (week-end, football, interview, podcast), names, titles and words alone in quotation marks are not flagged. This is a matter of style: reject the issue if the loanword is the usual term in its field.
