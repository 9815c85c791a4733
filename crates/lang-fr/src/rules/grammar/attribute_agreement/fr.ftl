grammar-attribute-agreement = Avec ce sujet, écrivez « { $right } » et non « { $word } ».
    .summary = Un adjectif ou un participe après « être » ne s’accorde pas avec le sujet.
    .why = Après « être » et les verbes du même type (sembler, devenir, se sentir), l’adjectif et le participe prennent le genre et le nombre du sujet : un pronom, un nom propre, ou un nom avec son déterminant en tête de proposition. « On », « vous » et les noms collectifs ne sont pas signalés.
