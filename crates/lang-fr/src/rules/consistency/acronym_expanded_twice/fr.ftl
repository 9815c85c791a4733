consistency-acronym-expanded-twice = « { $acronym } » est d’abord « { $first } », puis « { $other } ».
    .summary = Un sigle est développé de deux façons.
    .why = Deux formes longues pour un sigle sont deux traductions d’un même nom, ou une faute dans l’une. La première est tenue pour la bonne ; la casse ne compte pas.
