typography-capital-month = « { $word } » s’écrit avec une minuscule.
    .summary = Un mois ou un jour de la semaine a une majuscule.
    .why = En français, les mois et les jours s’écrivent en minuscules (Imprimerie nationale). Les fêtes désignées par leur date (le 14 Juillet) ne sont pas signalées.
