grammar-participle-wanted = Il faut le participe : « { $right } » et non « { $wrong } ».
    .summary = Un infinitif ou une forme en -ez là où il faut un participe.
    .why = Après « être » et « avoir », et à côté du nom qu’il qualifie, il faut un participe, dont la finale se prononce comme celle de l’infinitif. Source : Grevisse, Le Bon Usage.
