typography-space-before-high-mark = En anglais, « { $mark } » n’est pas précédé d’une espace.
    .summary = Une espace précède ; : ! ou ?.
    .why = Le français met une espace devant les signes doubles, l’anglais non.
