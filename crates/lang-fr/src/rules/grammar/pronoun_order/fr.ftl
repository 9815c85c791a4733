grammar-pronoun-order = « { $wrong } » s’écrit « { $right } ».
    .summary = Des pronoms compléments mal ordonnés ou mal placés.
    .why = Devant le verbe, les pronoms compléments se suivent dans cet ordre : me, te, se, nous, vous ; le, la, les ; lui, leur ; y ; en. Ils précèdent l’auxiliaire. Après un impératif sans négation, le, la et les viennent d’abord (donne-le-moi). « En » et « y » ne reprennent pas « dont » et « où ». Source : Grevisse, Le Bon Usage.
