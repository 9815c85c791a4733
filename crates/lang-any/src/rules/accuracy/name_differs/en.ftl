accuracy-name-differs = The source has “{ $right }”, the translation “{ $name }”.
    .summary = A name or an identifier is spelled differently from the source.
    .why = The name is unknown and differs from that of the source in one or two letters, so that it is probably a typo. Names that languages transcribe differently (Poutine, Putin), accents and endings are not flagged.
