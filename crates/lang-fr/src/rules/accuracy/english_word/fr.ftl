accuracy-english-word = « { $word } » est un mot anglais ; le français a un équivalent.
    .summary = Un mot anglais a un équivalent français dans le Wiktionnaire.
    .why = Le mot ne figure pas dans le lexique français, et le Wiktionnaire le définit par un ou quelques mots français, qui sont proposés. Dans un article qui contient beaucoup de mots anglais, issu d’un logiciel de réécriture, une autre règle rétablit les mots français.
