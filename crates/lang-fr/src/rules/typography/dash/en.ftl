typography-dash = A dash is written “–”, not with hyphens.
    .summary = A dash is written with hyphens, glued, or against the article’s habit.
    .why = French sets a dash off with spaces: – or —, never two hyphens and never glued to the words as in English. A single hyphen between spaces is spoken of only where the article itself writes dashes (Imprimerie nationale, Lexique des règles typographiques).

typography-dash-glued = French puts a space on either side of a dash.

typography-dash-compound = This word is written with a hyphen.

typography-dash-against-habit = The article writes dashes elsewhere.
