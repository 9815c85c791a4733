spelling-lower-case-name = « { $word } » est un nom propre : « { $right } ».
    .summary = Il manque la majuscule d’un nom propre.
    .why = Le lexique n’a ce mot que comme nom propre : pays, ville, personne, sigle. La traduction automatique et les titres en minuscules peuvent en perdre la majuscule. Les noms devenus communs (un cognac, internet), les particules (van, de) et les expressions étrangères ne sont pas signalés.
