typography-dash = Use a dash (–), not hyphens.
    .summary = A dash is written with hyphens, has no spaces, or differs from the others of the article.
    .why = In French, a dash (– or —) has a space on either side, unlike in English, and is not written with two hyphens. A single hyphen between spaces is flagged only if the article has dashes elsewhere. Source: Imprimerie nationale, Lexique des règles typographiques.

typography-dash-glued = In French, a dash has a space on either side.

typography-dash-compound = This word is written with a hyphen.

typography-dash-against-habit = The article has dashes elsewhere.
