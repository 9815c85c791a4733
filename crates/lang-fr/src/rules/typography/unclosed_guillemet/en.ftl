typography-unclosed-guillemet = This guillemet is never closed.
    .summary = A guillemet has no closing or no opening mark.
    .why = Each « requires a ». A quotation of several paragraphs has an opening mark in each of them and one closing mark; if a quotation ends together with the one around it, a single » closes both (Imprimerie nationale, Lexique des règles typographiques).

typography-unclosed-guillemet-unopened = This guillemet has no opening mark.
