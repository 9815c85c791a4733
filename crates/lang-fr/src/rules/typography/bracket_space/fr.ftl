typography-bracket-space = L’espace à côté de « { $mark } » manque ou se trouve du mauvais côté.
    .summary = Une espace manque ou est de trop à côté d’une parenthèse.
    .why = Les parenthèses ont une espace à l’extérieur, mais pas à l’intérieur. Les finales entre parenthèses (élu(e)s), les arguments et les cases à cocher ne sont pas signalés.
