typography-bracket-space = L’espace auprès de « { $mark } » manque ou se trouve du mauvais côté.
    .summary = Une espace manque ou est de trop auprès d’une parenthèse.
    .why = Les parenthèses ont une espace à l’extérieur, aucune à l’intérieur. Finales entre parenthèses (élu(e)s), arguments et cases à cocher ne sont pas signalés.
