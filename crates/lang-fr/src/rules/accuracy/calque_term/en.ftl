accuracy-calque-term = “{ $phrase }” copies an English term.
    .summary = A term is put together as in English.
    .why = “Directeur exécutif”, “pression sanguine” or “voiture usagée” copy the English term part by part; French has a term of its own. Some of these are common in one country of French: what the article's readers say decides. Sources: OQLF (Grand Dictionnaire terminologique, Banque de dépannage linguistique), FranceTerme, Académie française.
