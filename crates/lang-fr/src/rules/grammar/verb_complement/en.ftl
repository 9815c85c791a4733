grammar-verb-complement = { $preposition ->
        [none] “{ $verb }” has no preposition before an infinitive.
       *[other] “{ $verb }” is followed by “{ $preposition }” here.
    }
    .summary = A verb with the wrong preposition before its infinitive or its object, or without one.
    .why = Each verb has its own construction: “accepter de”, “hésiter à”, “participer à”, “se souvenir de”. Machine translation keeps that of the English verb. Sources: Grevisse & Goosse, Le bon usage, § 280–285 and 904–908; Hanse, Nouveau dictionnaire des difficultés.
