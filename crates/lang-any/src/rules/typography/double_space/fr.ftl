typography-double-space = Deux espaces se suivent ici.
    .summary = Deux espaces se suivent.
    .why = La seconde espace vient d’une retouche. Les deux espaces qu’un paragraphe met après chaque point et les colonnes faites d’espaces ne sont pas signalées.
