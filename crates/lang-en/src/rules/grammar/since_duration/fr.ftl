grammar-since-duration = Avec une durée, il faut « { $right } » et non « { $wrong } ».
    .summary = « Since » devant une durée.
    .why = « Since » indique le début (since 1990, since Monday), « for » la durée (for two years). Le français emploie « depuis » dans les deux cas.
