typography-glued-mark = Il manque une espace avant « { $mark } » ; l’article en a une ailleurs.
    .summary = Il manque une espace avant un signe, à la différence du reste de l’article.
    .why = Le français met une espace devant les deux-points, le point-virgule, les points d’interrogation et d’exclamation, le signe pour cent et les symboles d’unités, et à l’intérieur de « … » (Imprimerie nationale). Un signe n’est signalé que si l’article a cette espace ailleurs ; la même espace est proposée.

typography-glued-mark-unit = Il manque une espace entre le nombre et son signe dans « { $mark } ».

typography-glued-mark-ordinal = L’article a des finales courtes ailleurs (2e), mais ici « { $mark } ».
