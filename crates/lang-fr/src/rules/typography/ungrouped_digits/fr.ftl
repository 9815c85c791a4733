typography-ungrouped-digits = Un nombre de cette longueur s’écrit « { $right } ».
    .summary = Un grand nombre n’a pas d’espace entre ses milliers.
    .why = Les nombres de cinq chiffres et plus qui comptent quelque chose sont séparés par tranches de trois. Années, codes postaux et numéros restent tels quels.
