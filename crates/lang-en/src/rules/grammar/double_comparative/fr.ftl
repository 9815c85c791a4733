grammar-double-comparative = « { $wrong } » compare deux fois : écrire « { $right } ».
    .summary = More ou most précède une forme déjà comparative.
    .why = L’adjectif anglais se compare par une terminaison ou par more et most, non par les deux.
