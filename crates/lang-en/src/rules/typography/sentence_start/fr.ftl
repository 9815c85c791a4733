typography-sentence-start = La phrase commence par une majuscule : « { $right } ».
    .summary = Une phrase commence par une minuscule.
    .why = Il faut une majuscule au début d’une phrase. Après une abréviation, rien n’est signalé.
