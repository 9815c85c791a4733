markup-at-sign-before-word = « { $word } » est un mot ordinaire, non un identifiant.
    .summary = Une arobase précède un mot ordinaire.
    .why = Une traduction automatique a pris le mot pour un identifiant. Les mots qui peuvent être des identifiants ne sont pas signalés.
