style-pleonasm = « { $phrase } » est un pléonasme.
    .summary = La même chose est dite deux fois.
    .why = « Monter en haut », « collaborer ensemble », « au jour d’aujourd’hui » : un des mots suffit. Sources : Académie française (Dire, ne pas dire), OQLF.
