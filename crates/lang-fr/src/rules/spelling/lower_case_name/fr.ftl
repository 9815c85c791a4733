spelling-lower-case-name = « { $word } » est un nom propre : « { $right } ».
    .summary = Un nom propre a perdu sa majuscule.
    .why = Le lexique ne connaît ce mot que comme nom propre : pays, ville, personne, sigle. La traduction automatique et les titres en minuscules perdent de telles majuscules. Les mots devenus communs (un cognac, internet), les particules (van, de) et les expressions étrangères sont laissés en paix.
