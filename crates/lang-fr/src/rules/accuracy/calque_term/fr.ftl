accuracy-calque-term = « { $phrase } » calque un terme anglais.
    .summary = Un terme est traduit mot à mot de l’anglais.
    .why = « Directeur exécutif », « pression sanguine » et « voiture usagée » traduisent mot à mot le terme anglais ; le français a le sien. Certains sont courants dans un pays francophone : suivez l’usage de vos lecteurs. Sources : OQLF (Grand Dictionnaire terminologique, Banque de dépannage linguistique), FranceTerme, Académie française.
