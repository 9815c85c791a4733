typography-unbalanced-bracket = « { $mark } » est seul dans ce paragraphe.
    .summary = Une parenthèse n’est jamais fermée, ou jamais ouverte.
    .why = Une parenthèse doit être fermée dans le paragraphe où elle est ouverte. Les numéros d’éléments de liste (1), a)) et les émoticônes ne sont pas signalés.
