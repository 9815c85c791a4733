### Règles : accords.

grammar-determiner-agreement = « { $determiner } » ne s’accorde pas avec « { $noun } ».
    .summary = Un déterminant ne s’accorde pas avec son nom.
    .why = Le déterminant prend le genre et le nombre du nom, et les adjectifs suivent : « une entretien constructive » devient « un entretien constructif » d’un seul geste. Si le nombre diffère, l’un ou l’autre mot peut être faux, et les deux corrections sont proposées. Les mots qu’on peut lire comme un pronom et son verbe ne sont pas signalés.

grammar-noun-after-numeral = Après « { $numeral } » : « { $right } ».
    .summary = Un nom compté est resté au singulier.
    .why = Un nom compté par deux ou plus se met au pluriel. Les nombres qui désignent (page deux, article six) ne sont pas signalés.

grammar-adjective-agreement = « { $word } » devrait être « { $right } » ici.
    .summary = Un adjectif ne s’accorde pas avec son nom.
    .why = L’adjectif placé juste après un nom en prend le genre et le nombre. S’il s’accorde avec un autre nom qui précède, ou avec plusieurs ensemble, il n’est pas signalé.

grammar-attribute-agreement = Le sujet demande « { $right } » et non « { $word } ».
    .summary = Un attribut ou un participe ne s’accorde pas avec le sujet.
    .why = Après être, l’adjectif et le participe prennent le genre et le nombre du sujet : un pronom, ou un nom et son déterminant en tête de phrase. On et les noms collectifs ne sont pas signalés.

grammar-subject-verb = Le sujet demande « { $right } » et non « { $verb } ».
    .summary = Un verbe ne s’accorde pas avec son sujet.
    .why = Le verbe prend la personne et le nombre de son sujet : un pronom juste devant lui, ou un nom et son déterminant en tête de phrase. Les noms collectifs (la plupart) et les sujets plus éloignés ne sont pas signalés.
