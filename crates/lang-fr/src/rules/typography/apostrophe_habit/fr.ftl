typography-apostrophe-habit = Ailleurs, l’article écrit « { $right } ».
    .summary = Une apostrophe s’écarte de celles de l’article.
    .why = Apostrophes droites et typographiques sont toutes deux en usage ; un article s’en tient à l’une. Désactivée par défaut : les maisons les changent toutes à la fois.
