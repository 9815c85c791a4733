spelling-ligature = L’article lie ses lettres : « { $right } » et non « { $word } ».
    .summary = Une ligature manque.
    .why = Dans ces mots, le français écrit œ et æ d’une seule lettre (cœur, œuvre, curriculum vitæ). Les claviers sans cette lettre en font deux. La règle ne parle que si l’article écrit plus souvent œ.
