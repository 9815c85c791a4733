typography-abbreviation = « { $text } » s’écrit « { $right } ».
    .summary = Une abréviation s’écrit autrement en français.
    .why = Monsieur s’abrège M., une abréviation qui garde sa dernière lettre n’a pas de point (Mme, Mlle), et etc. ne prend pas de points de suspension (Imprimerie nationale).
