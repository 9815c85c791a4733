accuracy-calque-term = “{ $phrase }” copies an English term.
    .summary = A term is a word-for-word translation of the English one.
    .why = “Directeur exécutif”, “pression sanguine” and “voiture usagée” translate the English term word for word; French has its own term. Some of them are common in one French-speaking country: follow the usage of your readers. Sources: OQLF (Grand Dictionnaire terminologique, Banque de dépannage linguistique), FranceTerme, Académie française.
