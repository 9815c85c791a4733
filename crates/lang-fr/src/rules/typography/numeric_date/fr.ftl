typography-numeric-date = Le mois vient en premier ; en français, écrivez « { $right } ».
    .summary = Une date en chiffres commence par le mois.
    .why = L’anglais américain met le mois avant le jour. Une date n’est signalée que si elle ne peut se lire autrement (le second nombre dépasse douze).
