consistency-name-twin = L’article a aussi « { $other } » ({ $count } fois) ; « { $name } » est sans doute le même nom.
    .summary = Un nom est écrit de deux façons.
    .why = Deux noms qui diffèrent d’une ou deux lettres sont sans doute le même s’ils se prononcent de la même façon ou figurent à côté du même autre nom. Le plus rare est signalé ; à égalité, celui qui est inconnu, puis celui que ne suit aucun identifiant, puis le second. Deux noms connus (Marie, Maria) ne sont signalés que s’ils ont le même nom de famille et se prononcent de la même façon.
