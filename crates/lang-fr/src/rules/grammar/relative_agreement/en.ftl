grammar-relative-agreement = “{ $wrong }” does not agree with its noun; write “{ $right }”.
    .summary = Lequel, auquel or duquel in the wrong gender or number.
    .why = Lequel and its compounds take the gender and number of the noun that they stand for. Where an earlier noun of the sentence fits, the rule is silent. Source: Grevisse, Le Bon Usage.
