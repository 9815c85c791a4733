spelling-proper-adjective-capital = « { $wrong } » s’écrit « { $right } ».
    .summary = Un jour, un mois, une langue ou un peuple est écrit avec une minuscule.
    .why = En anglais, les jours, les mois, les langues et les adjectifs de nationalité prennent une majuscule, à la différence du français : on Monday, in March, English, the Spanish coast.
