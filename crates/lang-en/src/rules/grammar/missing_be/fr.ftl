grammar-missing-be = Il manque un verbe : « { $right } ».
    .summary = Une forme de be manque entre un pronom et un adjectif.
    .why = En anglais, l’adjectif attribut demande un verbe : he is afraid. Bien des langues s’en passent, l’anglais non.
