spelling-capital-accent = L’article accentue les capitales : « { $right } » et non « { $word } ».
    .summary = L’accent manque sur une capitale.
    .why = En français, les capitales portent leurs accents (Imprimerie nationale, Académie française). La règle ne parle que si l’article accentue d’autres capitales.
