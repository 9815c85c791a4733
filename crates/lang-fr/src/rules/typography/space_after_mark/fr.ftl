typography-space-after-mark = Une espace suit « { $mark } ».
    .summary = Le mot suivant colle à un signe.
    .why = Un signe de ponctuation est suivi d’une espace. Adresses, noms de fichiers, abréviations et nombres ne sont pas signalés : les deux voisins doivent être des mots français.
