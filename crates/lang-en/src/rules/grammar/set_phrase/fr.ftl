grammar-set-phrase = L’expression est « { $right } », non « { $wrong } ».
    .summary = Une expression figée contient un mot fautif.
    .why = Les expressions figées et les prépositions qui suivent les verbes ne changent pas ; un mot de même prononciation, ou calqué sur une autre langue, n’y a pas de sens.
