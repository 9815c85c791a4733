typography-closing-mark = « { $mark } » ne convient pas ; « { $right } » convient.
    .summary = Une citation est fermée par un autre guillemet que celui qui l’ouvre.
    .why = Les guillemets vont par paires : « », “ ”, ‘ ’. Citations internes et apostrophes sont distinguées.
