grammar-distant-determiner = « { $word } » devrait être « { $right } » ici.
    .summary = « Tout » ou « quel » ne s’accorde pas avec son nom.
    .why = « Tout » prend le genre et le nombre du nom qui suit l’article (tous les trains), et « quel » devant « être » ceux du nom qui suit (quelle est la date, quelles que soient les règles). « Quelque soit » s’écrit « quel que soit ».
