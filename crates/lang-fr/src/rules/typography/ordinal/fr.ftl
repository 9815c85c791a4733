typography-ordinal = « { $text } » s’écrit « { $right } ».
    .summary = Un ordinal a une mauvaise finale.
    .why = En français, les ordinaux se terminent par e, er ou re (2e, XXIe, 1re), non par ème, è, th ou rd. Sources : Imprimerie nationale, Académie française.
