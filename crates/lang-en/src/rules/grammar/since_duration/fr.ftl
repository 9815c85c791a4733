grammar-since-duration = Une durée demande « { $right } », non « { $wrong } ».
    .summary = Since précède une durée.
    .why = Since indique le moment du début (since 1990, since Monday), for la durée (for two years). Le français dit « depuis » dans les deux cas.
