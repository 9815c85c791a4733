grammar-imperative-form = L’ordre s’écrit « { $right } », non « { $wrong } ».
    .summary = Un impératif sous une autre forme de son verbe.
    .why = L’impératif des verbes en -er ne prend pas d’s (apporte, va), sauf devant y et en ; celui des autres s’écrit comme avec tu (finis, prends, viens). Source : Grevisse, Le Bon Usage.
