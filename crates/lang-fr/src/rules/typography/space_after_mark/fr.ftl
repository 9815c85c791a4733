typography-space-after-mark = Il manque une espace après « { $mark } ».
    .summary = Il manque une espace après un signe de ponctuation.
    .why = Un signe de ponctuation est suivi d’une espace. Les adresses, les noms de fichiers, les abréviations et les nombres ne sont pas signalés : les deux voisins doivent être des mots français.
