accuracy-repeated-word = « { $word } » est dit deux fois ; la source dit deux choses.
    .summary = Un même mot se trouve des deux côtés de « et » ou de « ou ».
    .why = La source réunit deux mots différents que la traduction a rendus par le même. Mieux vaut chercher le second mot qu’effacer la répétition : la suppression n’est qu’un pis-aller. Les tours figés (encore et encore) et les répétitions de la source restent libres.
