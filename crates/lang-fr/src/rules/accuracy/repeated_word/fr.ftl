accuracy-repeated-word = « { $word } » est répété ; la source a deux mots différents.
    .summary = Le même mot figure des deux côtés de « et » ou de « ou ».
    .why = Deux mots différents de la source ont été traduits par le même. Mieux vaut traduire le second que supprimer la répétition. Les expressions figées (encore et encore) et les répétitions de la source elle-même ne sont pas signalées.
