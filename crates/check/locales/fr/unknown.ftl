### spelling: words that no lexicon knows

spelling-unknown-word = Aucun dictionnaire ne connaît « { $word } ».
    .summary = Un mot est mal orthographié.
    .why = Aucun lexique ne connaît ce mot, et un mot connu n’en est séparé que par une faute de frappe ou d’orthographe : deux lettres inversées, une lettre doublée, oubliée, ajoutée ou prise pour sa voisine de clavier, un accent fautif, une espace perdue. La règle ne parle que si ce mot est assez fréquent pour que la faute soit plus probable qu’un mot rare, et s’il va avec les mots voisins ; noms propres, termes techniques, emprunts et mots nouveaux formés de parties connues sont laissés en paix. Les fréquences viennent de wordfreq, les formes des dictionnaires Dicollecte.

spelling-lower-case-name = « { $word } » est un nom propre : « { $right } ».
    .summary = Un nom propre a perdu sa majuscule.
    .why = Le lexique ne connaît ce mot que comme nom propre : pays, ville, personne, sigle. La traduction automatique et les titres en minuscules perdent de telles majuscules. Les mots devenus communs (un cognac, internet), les particules (van, de) et les expressions étrangères sont laissés en paix.

spelling-ligature = L’article lie ses lettres : « { $right } » et non « { $word } ».
    .summary = Une ligature manque.
    .why = Dans ces mots, le français écrit œ et æ d’une seule lettre (cœur, œuvre, curriculum vitæ). Les claviers sans cette lettre en font deux. La règle ne parle que si l’article écrit plus souvent œ.
