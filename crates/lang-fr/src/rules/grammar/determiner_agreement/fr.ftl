grammar-determiner-agreement = « { $determiner } » ne s’accorde pas avec « { $noun } ».
    .summary = Un déterminant ne s’accorde pas avec son nom.
    .why = Le déterminant prend le genre et le nombre du nom, et les adjectifs suivent : « une entretien constructive » devient « un entretien constructif » en une fois. Si le nombre diffère, l’un ou l’autre mot peut être faux, et les deux corrections sont proposées. Les mots qui peuvent être un pronom et un verbe ne sont pas signalés.
