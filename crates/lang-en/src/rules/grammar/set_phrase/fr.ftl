grammar-set-phrase = L’expression est « { $right } » et non « { $wrong } ».
    .summary = Une expression figée contient un mot fautif.
    .why = Les mots des expressions figées et les prépositions qui suivent les verbes sont fixes ; le mot a été confondu avec un autre de même prononciation, ou vient d’une autre langue.
