typography-unclosed-guillemet = This guillemet is never closed.
    .summary = A guillemet is never closed, or closes nothing.
    .why = Each « has its ». A quotation of several paragraphs opens each of them with a guillemet and is closed once; where one quotation within another ends with it, one » closes both (Imprimerie nationale, Lexique des règles typographiques).

typography-unclosed-guillemet-unopened = This guillemet closes nothing.
