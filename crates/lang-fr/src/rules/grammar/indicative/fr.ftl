grammar-indicative = Ici le français veut l’indicatif : « { $right } », non « { $wrong } ».
    .summary = Un subjonctif là où il faut l’indicatif.
    .why = Après que, quand, lorsque, puisque, parce que, à mesure que, pourquoi et la proposition principale demandent l’indicatif. Source : Académie française, Dire, ne pas dire (« après que »).
