typography-imperial-unit = « { $measure } » font environ { $right }.
    .summary = Une mesure est donnée en unités anglo-saxonnes.
    .why = Le lecteur francophone pense en mètres, kilos et degrés Celsius. La règle propose la mesure, arrondie ; citations, sports et aviation gardent la leur. Désactivée par défaut.
