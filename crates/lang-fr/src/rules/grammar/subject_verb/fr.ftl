grammar-subject-verb = Avec ce sujet, écrivez « { $right } » et non « { $verb } ».
    .summary = Un verbe ne s’accorde pas avec son sujet.
    .why = Le verbe prend la personne et le nombre de son sujet : un pronom juste avant lui, ou un nom avec son déterminant en tête de phrase. Les noms collectifs (la plupart) et les sujets plus éloignés ne sont pas signalés.
