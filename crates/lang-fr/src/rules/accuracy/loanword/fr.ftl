accuracy-loanword = Le français a un équivalent pour « { $phrase } ».
    .summary = Un mot anglais est employé au lieu d’un mot français établi.
    .why = FranceTerme, l’Académie française ou l’OQLF recommandent un équivalent français en usage. Les emprunts courants (week-end, football, interview, podcast), les noms, les titres et les mots isolés entre guillemets ne sont pas signalés. C’est une question de style : refusez le signalement si l’emprunt est le terme d’usage dans son domaine.
