grammar-adjective-agreement = « { $word } » devrait être « { $right } » ici.
    .summary = Un adjectif ne s’accorde pas avec son nom.
    .why = L’adjectif placé juste après un nom en prend le genre et le nombre. S’il s’accorde avec un autre nom qui précède, ou avec plusieurs ensemble, il n’est pas signalé.
