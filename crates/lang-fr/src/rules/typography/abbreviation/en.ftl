typography-abbreviation = “{ $text }” is written “{ $right }”.
    .summary = An abbreviation is written otherwise in French.
    .why = Monsieur is M., an abbreviation that keeps its last letter has no full stop (Mme, Mlle), and etc. takes no ellipsis (Imprimerie nationale).
