typography-english-date = « { $date } » est écrit à l’anglaise.
    .summary = Une date est écrite à l’anglaise.
    .why = Le français écrit le jour, le mois puis l’année, le mois en minuscules et sans virgule : 23 mars 2021.
