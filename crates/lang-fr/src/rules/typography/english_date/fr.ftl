typography-english-date = « { $date } » est écrit à l’anglaise.
    .summary = Une date est écrite à l’anglaise.
    .why = En français, on écrit le jour, le mois et l’année dans cet ordre, le mois en minuscules et sans virgule : 23 mars 2021.
