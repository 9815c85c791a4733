grammar-then-for-than = Dans une comparaison, il faut « { $right } » et non « { $wrong } ».
    .summary = « Then » au lieu de « than ».
    .why = « Than » introduit le second terme d’une comparaison (more than a year, older than him) ; « then » indique un moment. Il n’est signalé que juste après un comparatif.
