accuracy-added-text = La traduction fait { $percent } % de la longueur de la source : quelque chose s’y est sans doute ajouté.
    .summary = La traduction est bien trop longue pour sa source.
    .why = Le français est d’ordinaire un peu plus long que l’anglais. Plus du double de la longueur de la source veut presque toujours dire qu’un passage s’est ajouté ou répété. La source est peut-être aussi celle d’un autre passage.
