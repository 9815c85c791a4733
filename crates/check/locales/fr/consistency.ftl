### consistency

consistency-name-twin = L’article écrit aussi « { $other } » ({ $count } fois) ; « { $name } » semble être le même nom.
    .summary = Un même nom est écrit de deux façons.
    .why = Deux noms qui diffèrent d’une ou deux lettres sont tenus pour un seul s’ils se prononcent de même ou voisinent avec le même autre nom. Le plus rare est signalé ; à égalité, celui qu’aucun lexique ne connaît, sinon celui qu’aucun identifiant ne suit comme sous un message, sinon le second. Deux noms qui existent l’un et l’autre (Marie, Maria) ne sont signalés que s’ils portent le même patronyme et se prononcent de même.
