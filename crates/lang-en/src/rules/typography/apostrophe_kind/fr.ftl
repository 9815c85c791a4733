typography-apostrophe-kind = L’article écrit ailleurs « { $right } ».
    .summary = Une apostrophe diffère des autres de l’article.
    .why = Les deux apostrophes ont cours ; un article s’en tient à une. La règle est désactivée par défaut.
