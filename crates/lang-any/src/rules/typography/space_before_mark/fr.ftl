typography-space-before-mark = Il ne faut pas d’espace avant « { $mark } ».
    .summary = Une espace avant un point ou une virgule.
    .why = Le point et la virgule suivent directement le mot ; l’espace vient après. Les noms de fichiers, les nombres décimaux et les points de conduite ne sont pas signalés.
