grammar-joined-persons = Avec ces sujets coordonnés, écrire « { $right } », non « { $verb } ».
    .summary = Le verbe ne s’accorde pas avec des sujets de personnes différentes (« mes voisines et moi avez »).
    .why = « Moi » parmi les sujets coordonnés appelle « nous », « toi » appelle « vous » : « mes voisines et moi avons », « toi et ton frère avez ».
