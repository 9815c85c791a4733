typography-capital-after-semicolon = Après un point-virgule, « { $right } » prend une minuscule.
    .summary = Une capitale suit un point-virgule.
    .why = Le point-virgule ne termine pas la phrase ; seuls les noms propres gardent leur capitale.
