grammar-determiner-agreement = « { $determiner } » ne s’accorde pas avec « { $noun } ».
    .summary = Un déterminant ne s’accorde pas avec son nom.
    .why = Le déterminant prend le genre et le nombre du nom, et les adjectifs suivent : « une entretien constructive » devient « un entretien constructif » d’un seul geste. Si le nombre diffère, l’un ou l’autre mot peut être faux, et les deux corrections sont proposées. Les mots qu’on peut lire comme un pronom et son verbe ne sont pas signalés.
