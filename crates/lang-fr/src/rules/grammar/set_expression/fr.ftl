grammar-set-expression = L’expression s’écrit « { $right } » et non « { $wrong } ».
    .summary = Une expression figée contient un mot fautif.
    .why = Les expressions figées contiennent des mots et des graphies qui ne s’emploient plus ailleurs et que l’on confond facilement avec d’autres. Source : dictionnaires d’expressions.
