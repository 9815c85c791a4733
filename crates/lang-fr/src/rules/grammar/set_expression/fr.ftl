grammar-set-expression = L’expression s’écrit « { $right } », et non « { $wrong } ».
    .summary = Une expression figée est écrite avec un mot fautif.
    .why = Les expressions figées gardent des mots et des graphies qui ne vivent plus ailleurs ; d’autres prennent alors leur place. Source : les dictionnaires de locutions.
