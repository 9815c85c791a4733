grammar-verb-complement = { $preposition ->
        [none] « { $verb } » se construit sans préposition devant un infinitif.
       *[other] « { $verb } » se construit ici avec « { $preposition } ».
    }
    .summary = Un verbe avec la mauvaise préposition, ou sans préposition, devant son infinitif ou son complément.
    .why = Chaque verbe a sa construction : « accepter de », « hésiter à », « participer à », « se souvenir de ». La traduction automatique garde celle du verbe anglais. Sources : Grevisse & Goosse, Le bon usage, § 280–285 et 904–908 ; Hanse, Nouveau dictionnaire des difficultés.
