consistency-acronym-expanded-twice = « { $acronym } » est d’abord développé en « { $first } », puis en « { $other } ».
    .summary = Un sigle est développé de deux façons.
    .why = Deux formes longues d’un sigle sont deux traductions d’un même nom, ou l’une des deux est fausse. La première est proposée ; les différences de casse ne comptent pas.
