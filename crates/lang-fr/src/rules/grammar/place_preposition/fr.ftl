grammar-place-preposition = « { $place } » se construit avec « { $right } » et non avec « { $wrong } ».
    .summary = Une mauvaise préposition devant un pays ou une ville.
    .why = Les pays féminins prennent « en », les pays masculins « au », les villes « à ». Une préposition est signalée si les définitions du Wiktionnaire en ont une autre devant le nom, et jamais celle-ci.
