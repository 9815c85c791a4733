grammar-doubled-word = « { $word } » est écrit deux fois.
    .summary = Un mot est écrit deux fois de suite.
    .why = Deux mots identiques qui se suivent trahissent la frappe ou la machine, sauf là où le français redouble à dessein : « nous nous voyons », « très très », « de de Gaulle ».
