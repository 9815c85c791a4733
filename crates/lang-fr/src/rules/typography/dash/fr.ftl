typography-dash = Un tiret s’écrit « – » et non par des traits d’union.
    .summary = Un tiret est fait de traits d’union, collé aux mots ou contraire à l’usage de l’article.
    .why = Le français détache le tiret par des espaces : – ou —, jamais deux traits d’union, et jamais collé aux mots comme en anglais. Un trait d’union entre deux espaces n’est signalé que si l’article emploie lui-même des tirets (Imprimerie nationale, Lexique des règles typographiques).

typography-dash-glued = Le français met une espace de chaque côté du tiret.

typography-dash-compound = Ce mot s’écrit avec un trait d’union.

typography-dash-against-habit = L’article emploie ailleurs des tirets.
