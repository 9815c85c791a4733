grammar-distant-determiner = “{ $word }” should be “{ $right }” here.
    .summary = “Tout” or “quel” does not agree with its noun.
    .why = “Tout” takes the gender and number of the noun after the article (tous les trains), and “quel” before “être” those of the noun that follows (quelle est la date, quelles que soient les règles). “Quelque soit” should be “quel que soit”.
