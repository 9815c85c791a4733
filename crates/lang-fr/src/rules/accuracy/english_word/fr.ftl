accuracy-english-word = Mot anglais : « { $word } » ; le français a un mot pour cela.
    .summary = Un mot anglais, et ce par quoi le Wiktionnaire le définit.
    .why = Le lexique français ignore ce mot, que le Wiktionnaire définit par un ou quelques mots français : ils sont proposés. Dans un article plein d’anglais, où un logiciel de réécriture est passé, une autre règle rétablit les mots français.
