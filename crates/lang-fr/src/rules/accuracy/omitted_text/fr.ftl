accuracy-omitted-text = La traduction fait { $percent } % de la longueur de la source : il manque sans doute du texte.
    .summary = La traduction est beaucoup trop courte par rapport à la source.
    .why = Le français est en général un peu plus long que l’anglais. Si la traduction fait moins de la moitié de la source, il manque presque toujours une phrase ou la fin. Il se peut aussi que la source soit celle d’un autre passage.
