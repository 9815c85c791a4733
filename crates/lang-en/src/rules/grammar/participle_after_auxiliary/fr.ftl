grammar-participle-after-auxiliary = « { $wrong } » n’est pas la bonne forme ici ; écrivez « { $right } ».
    .summary = Un prétérit au lieu d’un participe, ou l’inverse.
    .why = « Have » et « be » sont suivis du participe passé (has gone, was written) ; sans auxiliaire, on emploie le prétérit (I saw). Les deux formes des verbes irréguliers peuvent différer.
