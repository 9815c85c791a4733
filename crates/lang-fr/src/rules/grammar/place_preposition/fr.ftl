grammar-place-preposition = « { $place } » se construit avec « { $right } », non avec « { $wrong } ».
    .summary = Un pays ou une ville avec une préposition qui ne lui convient pas.
    .why = Les pays féminins prennent en, les masculins au, les villes à. La règle parle quand les définitions du Wiktionnaire mettent une autre préposition devant le nom, et jamais celle-ci.
