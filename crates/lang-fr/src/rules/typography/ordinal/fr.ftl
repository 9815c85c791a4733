typography-ordinal = « { $text } » s’écrit « { $right } ».
    .summary = Un ordinal a une finale que le français n’écrit pas.
    .why = Les ordinaux se terminent par e, er ou re (2e, XXIe, 1re), non par ème, è, th ou rd (Imprimerie nationale ; Académie française).
