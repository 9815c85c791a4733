typography-dash = Il faut un tiret (–), non des traits d’union.
    .summary = Un tiret est écrit avec des traits d’union, n’a pas d’espaces ou diffère des autres de l’article.
    .why = En français, le tiret (– ou —) a une espace de chaque côté, à la différence de l’anglais, et ne s’écrit pas avec deux traits d’union. Un trait d’union entre deux espaces n’est signalé que si l’article a des tirets ailleurs. Source : Imprimerie nationale, Lexique des règles typographiques.

typography-dash-glued = En français, le tiret a une espace de chaque côté.

typography-dash-compound = Ce mot s’écrit avec un trait d’union.

typography-dash-against-habit = L’article a des tirets ailleurs.
