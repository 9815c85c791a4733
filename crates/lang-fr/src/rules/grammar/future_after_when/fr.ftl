grammar-future-after-when = La phrase parle de l’avenir : « { $right } ».
    .summary = Un présent après quand, lorsque ou dès que, où il faut le futur.
    .why = L’anglais met le présent après « when » ; le français met le futur quand la principale y est (Grevisse, Le Bon Usage).
