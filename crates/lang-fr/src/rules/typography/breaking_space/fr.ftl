typography-breaking-space = La ligne peut être coupée à l’espace à côté de « { $mark } ».
    .summary = Une espace ordinaire au lieu d’une espace insécable à côté d’un signe de ponctuation.
    .why = Une ligne ne doit pas commencer par un tel signe (Imprimerie nationale). Règle désactivée par défaut : beaucoup de systèmes insèrent les espaces insécables à la publication.
