spelling-accent-lost = « { $word } » a perdu ses accents.
    .summary = Un mot a perdu ses accents.
    .why = Le français ne connaît ce mot qu’avec des accents ; ou bien, après un auxiliaire, seul le participe accentué convient : « a adopte » est « a adopté ». Entre plusieurs graphies, celle qui va le mieux avec les mots voisins vient d’abord.
