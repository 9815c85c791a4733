typography-ordinal = “{ $text }” should be “{ $right }”.
    .summary = An ordinal has a wrong ending.
    .why = In French, ordinals end with e, er or re (2e, XXIe, 1re), not with ème, è, th or rd. Sources: Imprimerie nationale, Académie française.
