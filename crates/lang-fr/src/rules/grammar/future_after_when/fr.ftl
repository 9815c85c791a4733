grammar-future-after-when = La phrase parle de l’avenir : « { $right } ».
    .summary = Un présent après « quand », « lorsque » ou « dès que » au lieu du futur.
    .why = Après « when », l’anglais emploie le présent ; le français emploie le futur si la principale est au futur. Source : Grevisse, Le Bon Usage.
