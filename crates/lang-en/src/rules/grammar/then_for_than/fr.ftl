grammar-then-for-than = Une comparaison demande « { $right } », non « { $wrong } ».
    .summary = Then est écrit pour than.
    .why = Than complète une comparaison (more than a year, older than him) ; then indique le moment. La règle ne parle qu’après un comparatif que son complément suit aussitôt.
