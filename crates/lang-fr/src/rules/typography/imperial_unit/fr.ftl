typography-imperial-unit = « { $measure } » font environ { $right }.
    .summary = Une mesure est donnée en unités anglo-saxonnes.
    .why = Les lecteurs francophones emploient les mètres, les kilogrammes et les degrés Celsius. La suggestion est la mesure convertie et arrondie. Les citations, le sport et l’aviation ne sont pas signalés. Règle désactivée par défaut.
