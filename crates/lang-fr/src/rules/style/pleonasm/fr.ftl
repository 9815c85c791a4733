style-pleonasm = « { $phrase } » est un pléonasme.
    .summary = La même idée est exprimée deux fois.
    .why = « Monter en haut », « collaborer ensemble », « au jour d’aujourd’hui » : un seul des mots suffit. Sources : Académie française (Dire, ne pas dire), OQLF.
