grammar-distant-determiner = “{ $word }” should be “{ $right }” here.
    .summary = Tout or quel does not agree with the noun that they belong to.
    .why = « Tout » takes gender and number of the noun after its article (tous les trains), and « quel » before être those of the noun after it (quelle est la date, quelles que soient les règles). « Quelque soit » is « quel que soit ».
