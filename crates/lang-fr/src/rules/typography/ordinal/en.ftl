typography-ordinal = “{ $text }” is written “{ $right }”.
    .summary = An ordinal has an ending that French does not write.
    .why = Ordinals end with e, er or re (2e, XXIe, 1re), not with ème, è, th or rd (Imprimerie nationale; Académie française).
