grammar-double-negation = « Pas » ne s’emploie pas avec un autre mot négatif : « { $right } ».
    .summary = « Pas » avec « rien », « personne », « aucun » ou « jamais ».
    .why = « Rien », « personne », « aucun » et « jamais » forment la négation avec « ne » seul ; « pas » l’annulerait. Source : Grevisse, Le Bon Usage.
