typography-ungrouped-digits = Un nombre de cette longueur s’écrit « { $right } ».
    .summary = Les milliers d’un grand nombre ne sont pas séparés.
    .why = Les chiffres d’un nombre de cinq chiffres ou plus se groupent par trois, séparés par des espaces insécables. Les années, les codes postaux et les numéros ne sont pas signalés.
