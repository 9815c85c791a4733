grammar-wrong-preposition = « { $wrong } » ne convient pas ici : écrire « { $right } ».
    .summary = Un verbe ou une conjonction avec une préposition fautive.
    .why = Le verbe ou la locution se construit autrement : « pallier un manque », « à travers un réseau », « bien que ». Source : Académie française, Dire, ne pas dire ; Grevisse, Le Bon Usage.
