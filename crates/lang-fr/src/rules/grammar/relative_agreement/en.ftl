grammar-relative-agreement = “{ $wrong }” does not agree with its noun; write “{ $right }”.
    .summary = “Lequel”, “auquel” or “duquel” has the wrong gender or number.
    .why = “Lequel” and its compounds take the gender and number of their antecedent. If they agree with an earlier noun of the sentence, they are not flagged. Source: Grevisse, Le Bon Usage.
