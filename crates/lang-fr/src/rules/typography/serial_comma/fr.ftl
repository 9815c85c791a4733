typography-serial-comma = Pas de virgule devant le dernier élément d’une liste.
    .summary = Une virgule précède le dernier élément d’une liste.
    .why = L’anglais y met une virgule, le français non. Désactivée par défaut : des auteurs en mettent une pour le rythme.
