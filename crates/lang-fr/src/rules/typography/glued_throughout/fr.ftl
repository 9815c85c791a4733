typography-glued-throughout = L’article n’a pas d’espace avant les deux-points ({ $count } fois).
    .summary = Tout l’article omet les espaces avant la ponctuation.
    .why = Le français met une espace insécable avant les deux-points et %, une fine avant ; ! et ?. L’usage canadien n’en met pas avant ; ! et ? : si c’est le style de la maison, refusez le signalement. Il n’apparaît qu’une fois par article, à la première occurrence.

typography-glued-throughout-high = L’article n’a pas d’espace avant ; ! et ? ({ $count } fois).

typography-glued-throughout-percent = L’article n’a pas d’espace avant % ({ $count } fois).

typography-glued-throughout-unit = L’article n’a pas d’espace avant les symboles d’unités ({ $count } fois).

typography-glued-throughout-ordinal = L’article a des ordinaux à finale longue, comme 2ème au lieu de 2e ({ $count } fois).
