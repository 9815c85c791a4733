spelling-capital-accent = L’article accentue les capitales : « { $right } » et non « { $word } ».
    .summary = Il manque l’accent d’une capitale.
    .why = En français, les capitales prennent l’accent (Imprimerie nationale, Académie française). Une capitale n’est signalée que si l’article en accentue d’autres.
