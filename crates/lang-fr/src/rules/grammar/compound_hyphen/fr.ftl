grammar-compound-hyphen = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque le trait d’union d’un mot composé, ou de -ci ou -là.
    .why = Des éléments comme semi, franco ou arrière se joignent à ce qu’ils précèdent, et -ci et -là au nom que précède ce, cette ou ces. Le lexique connaît le composé. Source : le lexique (Dicollecte) ; Grevisse, Le Bon Usage.
