typography-capital-after-semicolon = Après un point-virgule, « { $right } » s’écrit avec une minuscule.
    .summary = Une majuscule après un point-virgule.
    .why = Le point-virgule ne termine pas la phrase ; seuls les noms propres prennent une majuscule.
