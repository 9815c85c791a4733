typography-numeric-date = Le mois vient en premier ; le français écrit « { $right } ».
    .summary = Une date en chiffres commence par le mois.
    .why = L’anglais des États-Unis écrit le mois avant le jour. Ne sont signalées que les dates qu’on ne peut lire autrement (le second nombre dépasse douze).
