typography-unbalanced-bracket = « { $mark } » n’a pas de pendant dans ce paragraphe.
    .summary = Une parenthèse n’est jamais fermée, ou jamais ouverte.
    .why = Une parenthèse ouverte dans un paragraphe s’y ferme. Les numéros d’éléments (1), a)) et les visages faits de signes ne sont pas signalés.
