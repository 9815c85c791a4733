accuracy-loanword = Le français a son mot pour « { $phrase } ».
    .summary = Un mot anglais tient la place d’un mot français établi.
    .why = FranceTerme, l’Académie française ou l’OQLF recommandent un mot français qui est en usage. Les emprunts que tout le monde connaît (week-end, football, interview, podcast) restent, de même que les noms, les titres et les mots cités seuls entre guillemets. C’est affaire de style : écartez le signalement si l’emprunt est le terme du métier.
