spelling-proper-adjective-capital = « { $wrong } » s’écrit « { $right } ».
    .summary = Un jour, un mois, une langue ou un peuple porte une minuscule.
    .why = À la différence du français, l’anglais met une majuscule aux jours, aux mois, aux langues et aux adjectifs de nationalité : on Monday, in March, English, the Spanish coast.
