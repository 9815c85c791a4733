grammar-imperative-pronouns = « { $wrong } » s’écrit « { $right } ».
    .summary = Il manque un trait d’union entre un impératif et ses pronoms.
    .why = Chaque pronom placé après un impératif s’y joint par un trait d’union : donne-la, donnez-le-moi, souvenez-vous-en. Devant « en » et « y », « me » et « te » prennent une apostrophe. Source : Grevisse, Le Bon Usage.
