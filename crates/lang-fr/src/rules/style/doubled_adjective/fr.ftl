style-doubled-adjective = « { $first } » et « { $second } » ont ici le même sens.
    .summary = Deux adjectifs de même sens suivent un nom.
    .why = Une machine traduit deux synonymes anglais, ou un outil de réécriture en ajoute un : « l’ordre mondial international ». Un des deux adjectifs suffit. Deux adjectifs passent pour synonymes si un même mot anglais se traduit par l’un et par l’autre.
