typography-glued-mark = Une espace précède « { $mark } », comme ailleurs dans cet article.
    .summary = Un signe colle au mot qui le précède, là où l’article met une espace.
    .why = Le français met une espace devant les deux-points, le point-virgule, les points d’interrogation et d’exclamation, le pour cent, les symboles d’unités, et à l’intérieur de « … » (Imprimerie nationale). La règle ne parle que si l’article le fait ailleurs, et met l’espace de l’article.

typography-glued-mark-unit = Une espace sépare le nombre de son signe dans « { $mark } ».

typography-glued-mark-ordinal = Ailleurs, l’article écrit des finales courtes (2e), ici « { $mark } ».
