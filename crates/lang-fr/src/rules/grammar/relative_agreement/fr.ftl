grammar-relative-agreement = « { $wrong } » ne s’accorde pas avec son nom ; écrire « { $right } ».
    .summary = Lequel, auquel ou duquel au mauvais genre ou au mauvais nombre.
    .why = Lequel et ses composés prennent le genre et le nombre du nom qu’ils représentent. Où un nom antérieur de la phrase convient, la règle se tait. Source : Grevisse, Le Bon Usage.
