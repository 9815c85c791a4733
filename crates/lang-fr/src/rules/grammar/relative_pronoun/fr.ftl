grammar-relative-pronoun = « { $word } » devrait être « { $right } » ici.
    .summary = « Lequel » ne s’accorde pas avec son antécédent.
    .why = « Lequel », « auquel » et « duquel » prennent le genre et le nombre de leur antécédent : la voiture avec laquelle, les outils avec lesquels. Si un nom antérieur peut être l’antécédent, rien n’est signalé.
