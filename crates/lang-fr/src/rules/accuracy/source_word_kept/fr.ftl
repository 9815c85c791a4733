accuracy-source-word-kept = « { $word } » est resté comme dans la source.
    .summary = Un mot de la source est resté dans la traduction.
    .why = Le mot se trouve tel quel dans la source, l’anglais le connaît, le français non, et il n’est pas assez employé en français pour être un emprunt. Ce qui suit un nom propre (une espèce, une marque), ce qui est entre guillemets et ce qui est écrit avec une capitale reste libre.
