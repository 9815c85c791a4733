typography-letter-in-number = Une lettre O se trouve dans le nombre { $right }.
    .summary = Une lettre O tient lieu de zéro.
    .why = Les logiciels de lecture d’images et les doigts pressés prennent l’une pour l’autre. Les codes qui ont d’autres lettres ne sont pas signalés.
