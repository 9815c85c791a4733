grammar-compound-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque le trait d’union d’un mot composé, de -ci ou de -là.
    .why = Des éléments comme « semi », « franco » ou « arrière » se joignent au mot suivant par un trait d’union, et -ci et -là au nom qui suit « ce », « cette » ou « ces ». Le composé figure dans le lexique. Sources : le lexique (Dicollecte) ; Grevisse, Le Bon Usage.
