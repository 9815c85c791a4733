typography-serial-comma = Il ne faut pas de virgule avant le dernier élément d’une liste.
    .summary = Une virgule avant le dernier élément d’une liste.
    .why = L’anglais admet une virgule à cet endroit, le français non. Règle désactivée par défaut : des auteurs en emploient une pour le rythme.
