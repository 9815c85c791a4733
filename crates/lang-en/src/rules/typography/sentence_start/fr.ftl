typography-sentence-start = La phrase commence par une majuscule : « { $right } ».
    .summary = Une phrase commence par une minuscule.
    .why = Une phrase commence par une majuscule. Après une abréviation, la phrase continue : la règle s’y tait.
