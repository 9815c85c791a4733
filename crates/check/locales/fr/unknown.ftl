### spelling: words that no lexicon knows

spelling-unknown-word = Aucun dictionnaire ne connaît « { $word } ».
    .summary = Un mot est mal orthographié.
    .why = Aucun lexique ne connaît ce mot, et un mot connu n’en est séparé que par une faute de frappe ou d’orthographe : deux lettres inversées, une lettre doublée, oubliée, ajoutée ou prise pour sa voisine de clavier, un accent fautif, une espace perdue. La règle ne parle que si ce mot est assez fréquent pour que la faute soit plus probable qu’un mot rare, et s’il va avec les mots voisins ; noms propres, termes techniques, emprunts et mots nouveaux formés de parties connues sont laissés en paix. Les fréquences viennent de wordfreq, les formes des dictionnaires Dicollecte.
