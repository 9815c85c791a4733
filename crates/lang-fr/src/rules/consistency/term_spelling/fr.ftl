consistency-term-spelling = L’article écrit le plus souvent « { $other } » ; ici « { $word } ».
    .summary = Un même terme est écrit de deux façons.
    .why = Le trait d’union (week-end, weekend), l’accent de l’ancienne ou de la nouvelle orthographe (événement, évènement) et la capitale d’un nom que le dictionnaire ne connaît pas sont affaire de maison, mais un article garde la même. La forme la plus rare est signalée ; à égalité, celle que le français emploie le moins.
