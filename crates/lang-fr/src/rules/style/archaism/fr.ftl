style-archaism = « { $phrase } » est sorti de l’usage.
    .summary = Un mot sorti de l’usage.
    .why = Les dictionnaires le marquent comme vieux. Il est bon dans une citation ancienne, ou pour l’effet. Source : Trésor de la langue française.
