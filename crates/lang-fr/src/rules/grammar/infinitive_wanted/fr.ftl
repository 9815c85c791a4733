grammar-infinitive-wanted = Il faut l’infinitif : « { $right } », non « { $wrong } ».
    .summary = Un participe ou une forme conjuguée là où ce qui précède demande l’infinitif.
    .why = Suffire de, chercher à, finir par, avoir beau, faire, laisser, mieux vaut et leurs semblables demandent un infinitif, dont la finale se prononce comme celle du participe. Où un participe peut suivre (« il laisse fermé le portail »), la règle se tait. Source : Grevisse, Le Bon Usage.
