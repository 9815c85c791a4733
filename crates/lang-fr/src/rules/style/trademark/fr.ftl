style-trademark = « { $phrase } » est une marque déposée.
    .summary = Une marque est employée comme nom commun.
    .why = Les marques sont protégées, et la plupart des rédactions demandent le nom commun. S’il s’agit bien de la marque, écrivez-la avec une majuscule.
