typography-apostrophe-kind = L’article a d’ordinaire « { $right } ».
    .summary = Une apostrophe diffère des autres de l’article.
    .why = Les apostrophes droites et typographiques sont toutes deux correctes, mais un article doit être cohérent. Règle désactivée par défaut.
