consistency-term-spelling = L’article écrit le plus souvent « { $other } » ; ici, c’est « { $word } ».
    .summary = Un même terme est écrit de deux façons.
    .why = Le trait d’union (week-end, weekend), l’accent de l’orthographe traditionnelle ou réformée (événement, évènement) et la majuscule d’un nom inconnu relèvent du style de la maison, mais un article doit être cohérent. La forme la plus rare est signalée ; à égalité, celle qui est la plus rare en français.
