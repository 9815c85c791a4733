style-trademark = « { $phrase } » est une marque.
    .summary = Un nom de marque désigne la chose.
    .why = Les marques sont des noms protégés, et les rédactions demandent le nom commun. Si la marque est visée, rendez-lui sa majuscule.
