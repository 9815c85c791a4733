grammar-wrong-preposition = « { $wrong } » ne convient pas ici ; écrivez « { $right } ».
    .summary = Un verbe ou une locution avec une mauvaise préposition.
    .why = Ce verbe ou cette locution se construit autrement : « pallier un manque », « à travers un réseau », « bien que ». Sources : Académie française, Dire, ne pas dire ; Grevisse, Le Bon Usage.
