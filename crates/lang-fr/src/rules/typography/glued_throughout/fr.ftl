typography-glued-throughout = Cet article ne met pas d’espace devant les deux-points ({ $count } fois).
    .summary = Tout l’article omet les espaces que le français met devant les signes.
    .why = Le français met une espace insécable devant les deux-points et %, une fine devant ; ! et ?. L’usage canadien s’en passe devant ; ! et ? : si c’est celui de la maison, la remarque peut être écartée. Elle est faite une seule fois par article, au premier endroit.

typography-glued-throughout-high = Cet article ne met pas d’espace devant ; ! et ? ({ $count } fois).

typography-glued-throughout-percent = Cet article ne met pas d’espace devant % ({ $count } fois).

typography-glued-throughout-unit = Cet article ne met pas d’espace devant les symboles d’unités ({ $count } fois).

typography-glued-throughout-ordinal = Cet article écrit les ordinaux avec des finales longues, comme 2ème pour 2e ({ $count } fois).
