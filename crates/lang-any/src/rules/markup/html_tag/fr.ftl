markup-html-tag = « { $tag } » est une balise de page web.
    .summary = Une balise HTML ou un code court est resté dans le texte.
    .why = Les balises (<b>, <br>) et les codes courts des systèmes de publication ([gallery]) mettent une page en forme et n’appartiennent pas à l’article. Seuls comptent les éléments et codes connus : formules et [sic] restent.
