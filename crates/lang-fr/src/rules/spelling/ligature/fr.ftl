spelling-ligature = L’article emploie les ligatures : « { $right } » et non « { $word } ».
    .summary = Il manque une ligature.
    .why = Dans ces mots, œ et æ sont une seule lettre (cœur, œuvre, curriculum vitæ), absente de certains claviers. Un mot n’est signalé que si l’article emploie plus souvent la ligature.
