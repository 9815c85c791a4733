grammar-verb-for-noun = « { $wrong } » est une forme verbale ; le nom s’écrit « { $right } ».
    .summary = Une forme verbale est écrite au lieu d’un nom qui se prononce de la même façon.
    .why = Un déterminant comme « un », « mon » ou « cette » est suivi d’un nom. Cette forme ne peut être qu’un verbe, et un nom courant se prononce de la même façon.
