typography-abbreviation = “{ $text }” should be “{ $right }”.
    .summary = A French abbreviation is wrong.
    .why = The abbreviation of “monsieur” is “M.”; an abbreviation that keeps its last letter has no full stop (Mme, Mlle); “etc.” is not followed by an ellipsis. Source: Imprimerie nationale.
