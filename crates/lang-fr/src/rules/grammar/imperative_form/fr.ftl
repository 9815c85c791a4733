grammar-imperative-form = L’impératif est « { $right } » et non « { $wrong } ».
    .summary = Une forme fautive de l’impératif.
    .why = L’impératif des verbes en -er ne prend pas de s (apporte, va), sauf devant « y » et « en » ; celui des autres verbes a la forme employée avec « tu » (finis, prends, viens). Source : Grevisse, Le Bon Usage.
