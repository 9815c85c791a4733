style-archaism = « { $phrase } » est vieilli.
    .summary = Un mot vieilli.
    .why = Les dictionnaires donnent ce mot pour vieux. Il peut convenir dans une citation ancienne, ou pour produire un effet. Source : Trésor de la langue française.
