accuracy-name-differs = The source writes “{ $right }”, the translation “{ $name }”.
    .summary = A name or an identifier is spelled otherwise than in the source.
    .why = A name that neither French nor English knows and that is a letter or two from the one in the source was copied wrongly. Names that each language transcribes in its way (Poutine, Putin), their accents and endings are not flagged.
