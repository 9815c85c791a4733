grammar-participle-after-auxiliary = « { $wrong } » n’est pas la forme qui convient : « { $right } ».
    .summary = Un prétérit est écrit pour un participe, ou l’inverse.
    .why = Après have et be vient le participe passé (has gone, was written) ; sans auxiliaire, le prétérit (I saw). Les verbes irréguliers distinguent les deux formes.
