typography-breaking-space = Une ligne peut se rompre à l’espace auprès de « { $mark } ».
    .summary = Une espace ordinaire accompagne un signe qui demande une insécable.
    .why = Aucune ligne ne doit commencer par un signe (Imprimerie nationale). Désactivée par défaut : bien des systèmes mettent ces espaces à la publication.
