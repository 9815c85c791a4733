grammar-relative-pronoun = “{ $word }” should be “{ $right }” here.
    .summary = Lequel does not agree with its noun.
    .why = Lequel, auquel and duquel take gender and number of the noun that they stand for: la voiture avec laquelle, les outils avec lesquels. Where another noun before may be meant, nothing is said.
