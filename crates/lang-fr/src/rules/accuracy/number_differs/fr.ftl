accuracy-number-differs = La source dit « { $right } », la traduction « { $number } ».
    .summary = Un nombre n’est pas celui de la source.
    .why = Tous les autres nombres concordent et celui-ci tient la place d’un autre, de même longueur. La règle se tait dès que la source parle en mesures, en heures ou en échelles que la traduction peut convertir (miles, p.m., billion), et quand plusieurs nombres diffèrent.
