grammar-joined-persons = After joined persons, write “{ $right }”, not “{ $verb }”.
    .summary = The verb does not go with subjects joined by “et” (“mes voisines et moi avez”).
    .why = “Moi” among joined subjects makes them “nous”, “toi” makes them “vous”: “mes voisines et moi avons”, “toi et ton frère avez”.
