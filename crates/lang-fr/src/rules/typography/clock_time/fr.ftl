typography-clock-time = « { $time } » est écrit à l’anglaise.
    .summary = Une heure a a.m. ou p.m.
    .why = Le français compte les heures jusqu’à vingt-quatre : 15 h, 10 h 30. La suggestion n’a pas d’espaces autour du h si le paragraphe n’en a pas.
