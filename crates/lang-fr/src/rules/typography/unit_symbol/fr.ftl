typography-unit-symbol = Le symbole « { $unit } » s’écrit « { $right } ».
    .summary = Le symbole ou le nom d’une unité est fautif.
    .why = Les symboles d’unités n’ont ni pluriel ni point, et leur casse est fixe (Bureau international des poids et mesures) ; les noms d’unités s’écrivent en minuscules.
