typography-capital-month = « { $word } » prend une minuscule.
    .summary = Un mois ou un jour de la semaine porte une capitale.
    .why = Le français écrit les mois et les jours en minuscules (Imprimerie nationale). Les fêtes désignées par leur date (le 14 Juillet) ne sont pas signalées.
