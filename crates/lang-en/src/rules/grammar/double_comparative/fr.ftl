grammar-double-comparative = « { $wrong } » est une double comparaison ; écrivez « { $right } ».
    .summary = « More » ou « most » devant un comparatif ou un superlatif.
    .why = L’adjectif anglais se compare par une terminaison ou par « more » et « most », mais pas par les deux.
