accuracy-source-word-kept = « { $word } » n’a pas été traduit.
    .summary = Un mot de la source est inchangé dans la traduction.
    .why = Le mot figure tel quel dans la source. Il est anglais, absent du lexique français et trop rare en français pour être un emprunt. Les mots qui suivent un nom propre (une espèce, une marque), entre guillemets ou à majuscule ne sont pas signalés.
