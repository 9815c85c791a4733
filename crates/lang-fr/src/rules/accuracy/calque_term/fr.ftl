accuracy-calque-term = « { $phrase } » calque un terme anglais.
    .summary = Un terme est composé comme en anglais.
    .why = « Directeur exécutif », « pression sanguine » ou « voiture usagée » calquent le terme anglais ; le français a le sien. Certains sont courants dans un pays francophone : ce que disent les lecteurs de l’article décide. Sources : OQLF (Grand Dictionnaire terminologique, Banque de dépannage linguistique), FranceTerme, Académie française.
