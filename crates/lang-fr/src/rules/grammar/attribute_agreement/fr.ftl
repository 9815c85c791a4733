grammar-attribute-agreement = Le sujet demande « { $right } » et non « { $word } ».
    .summary = Un attribut ou un participe ne s’accorde pas avec le sujet.
    .why = Après être et ses pareils (sembler, devenir, se sentir), l’adjectif et le participe prennent le genre et le nombre du sujet : un pronom, un nom propre, ou un nom et son déterminant en tête de proposition. On, vous et les noms collectifs ne sont pas signalés.
