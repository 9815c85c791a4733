typography-space-before-mark = Pas d’espace avant « { $mark } ».
    .summary = Une espace précède un point ou une virgule.
    .why = En français, le point et la virgule suivent immédiatement le mot ; l’espace vient après. Noms de fichiers, nombres décimaux et points de conduite ne sont pas signalés.
