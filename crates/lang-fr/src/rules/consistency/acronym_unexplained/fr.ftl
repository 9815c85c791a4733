consistency-acronym-unexplained = L’article ne dit nulle part ce que signifie « { $acronym } ».
    .summary = Un sigle peu connu n’est jamais développé.
    .why = Un sigle que le français emploie rarement devrait être développé à sa première mention. Désactivée par défaut : les lecteurs d’un journal spécialisé en connaissent plus que toute liste.
