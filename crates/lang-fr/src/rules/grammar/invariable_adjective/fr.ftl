grammar-invariable-adjective = « { $word } » reste invariable ici : « { $right } ».
    .summary = Un adjectif employé comme adverbe a été accordé.
    .why = Après certains verbes, l’adjectif dit la manière et reste invariable : coûter cher, sentir bon, parler fort. De même le participe qui clôt une comparaison (plus que prévu, comme convenu) et la couleur suivie de sa nuance (des yeux bleu clair).
