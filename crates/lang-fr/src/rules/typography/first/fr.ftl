typography-first = Il faut « { $right } » ici.
    .summary = Le premier jour d’un mois ou le premier souverain d’un nom est écrit comme un simple nombre.
    .why = Le premier jour d’un mois s’écrit avec l’ordinal (le 1er mai), le premier souverain d’un nom avec un chiffre romain (François Ier).
