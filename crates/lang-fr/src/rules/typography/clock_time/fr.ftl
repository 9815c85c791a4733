typography-clock-time = « { $time } » est écrit à l’anglaise.
    .summary = Une heure est écrite avec a.m. ou p.m.
    .why = Le français compte vingt-quatre heures : 15 h, 10 h 30. La règle colle les chiffres au h si le paragraphe le fait.
