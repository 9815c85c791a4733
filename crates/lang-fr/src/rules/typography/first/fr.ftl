typography-first = Le français écrit ici « { $right } ».
    .summary = Le premier d’un mois ou d’un nom est écrit comme un simple nombre.
    .why = Le premier jour d’un mois porte sa finale (le 1er mai), le premier souverain d’un nom un chiffre romain (François Ier).
