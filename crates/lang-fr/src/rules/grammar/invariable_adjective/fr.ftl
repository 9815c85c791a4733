grammar-invariable-adjective = « { $word } » est invariable ici : « { $right } ».
    .summary = Un adjectif employé comme adverbe a été accordé.
    .why = Après certains verbes, l’adjectif est employé comme adverbe et reste invariable : coûter cher, sentir bon, parler fort. De même, le participe à la fin d’une comparaison (plus que prévu, comme convenu) et la couleur suivie de sa nuance (des yeux bleu clair) sont invariables.
