consistency-acronym-unexplained = L’article n’explique pas ce que signifie « { $acronym } ».
    .summary = Un sigle peu connu n’est jamais développé.
    .why = Un sigle rare en français devrait être développé à sa première mention. Règle désactivée par défaut : les lecteurs d’un journal spécialisé connaissent beaucoup de sigles.
