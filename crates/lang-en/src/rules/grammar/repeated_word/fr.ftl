grammar-repeated-word = « { $word } » est écrit deux fois.
    .summary = Un mot est écrit deux fois de suite.
    .why = Deux mots identiques qui se suivent sont une faute de frappe ou de machine, sauf là où l’anglais redouble à dessein (very very) ou quand deux emplois se rencontrent (had had, that that).
