grammar-subjunctive = Il faut le subjonctif : « { $right } » et non « { $wrong } ».
    .summary = Un indicatif au lieu du subjonctif.
    .why = « Bien que », « pour que », « avant que », « sans que », « quoique », « il faut que » et « vouloir que » demandent le subjonctif ; « si bien que » et « après que », non. Source : Grevisse, Le Bon Usage.
