grammar-adjective-agreement = « { $word } » devrait être « { $right } » ici.
    .summary = Un adjectif ne s’accorde pas avec son nom.
    .why = L’adjectif placé juste après un nom en prend le genre et le nombre. Il n’est pas signalé s’il s’accorde avec un nom précédent ou avec plusieurs noms à la fois.
