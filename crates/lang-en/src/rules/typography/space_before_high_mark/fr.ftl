typography-space-before-high-mark = En anglais, il n’y a pas d’espace avant « { $mark } ».
    .summary = Une espace avant ; : ! ou ?.
    .why = Le français met une espace avant ces signes, l’anglais non.
