typography-space-after-comma = Il manque une espace après la virgule : « { $right } ».
    .summary = Il manque une espace après une virgule.
    .why = Une virgule entre deux mots est suivie d’une espace. Les nombres, les formules et les listes de champs ne sont pas signalés.
