grammar-relative-pronoun = “{ $word }” should be “{ $right }” here.
    .summary = “Lequel” does not agree with its antecedent.
    .why = “Lequel”, “auquel” and “duquel” take the gender and number of their antecedent: la voiture avec laquelle, les outils avec lesquels. If an earlier noun may be the antecedent, nothing is flagged.
