accuracy-added-text = La traduction fait { $percent } % de la longueur de la source : du texte a sans doute été ajouté.
    .summary = La traduction est beaucoup trop longue par rapport à la source.
    .why = Le français est en général un peu plus long que l’anglais. Si la traduction est plus de deux fois plus longue que la source, un passage a presque toujours été ajouté ou répété. Il se peut aussi que la source soit celle d’un autre passage.
