style-pleonasm = “{ $phrase }” is redundant.
    .summary = The same meaning is expressed twice.
    .why = “Monter en haut”, “collaborer ensemble”, “au jour d’aujourd’hui”: one of the words is enough. Sources: Académie française (Dire, ne pas dire), OQLF.
