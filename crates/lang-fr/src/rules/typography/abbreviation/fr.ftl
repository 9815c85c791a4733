typography-abbreviation = « { $text } » s’écrit « { $right } ».
    .summary = Une abréviation est fautive.
    .why = « Monsieur » s’abrège « M. » ; une abréviation qui garde sa dernière lettre n’a pas de point (Mme, Mlle) ; « etc. » n’est pas suivi de points de suspension. Source : Imprimerie nationale.
