grammar-infinitive-wanted = Il faut l’infinitif : « { $right } » et non « { $wrong } ».
    .summary = Un participe ou une forme conjuguée là où il faut un infinitif.
    .why = « Suffire de », « chercher à », « finir par », « avoir beau », « faire », « laisser », « mieux vaut » et les tournures du même type demandent un infinitif, dont la finale se prononce comme celle du participe. Si un participe est aussi possible (« il laisse fermé le portail »), rien n’est signalé. Source : Grevisse, Le Bon Usage.
