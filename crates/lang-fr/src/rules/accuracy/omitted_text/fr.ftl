accuracy-omitted-text = La traduction fait { $percent } % de la longueur de la source : il manque sans doute quelque chose.
    .summary = La traduction est bien trop courte pour sa source.
    .why = Le français est d’ordinaire un peu plus long que l’anglais. Moins de la moitié de la longueur de la source veut presque toujours dire qu’une phrase ou une fin manque. La source est peut-être aussi celle d’un autre passage.
