grammar-joined-persons = Avec ces sujets, écrivez « { $right } » et non « { $verb } ».
    .summary = Le verbe ne s’accorde pas avec des sujets coordonnés de personnes différentes (« mes voisines et moi avez »).
    .why = Avec « moi », des sujets coordonnés équivalent à « nous » ; avec « toi », à « vous » : « mes voisines et moi avons », « toi et ton frère avez ».
