grammar-indicative = Il faut l’indicatif : « { $right } » et non « { $wrong } ».
    .summary = Un subjonctif au lieu de l’indicatif.
    .why = « Après que », « quand », « lorsque », « puisque », « parce que », « à mesure que », « pourquoi » et la proposition principale demandent l’indicatif. Source : Académie française, Dire, ne pas dire (« après que »).
