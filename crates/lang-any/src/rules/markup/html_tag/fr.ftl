markup-html-tag = « { $tag } » est une balise de page web.
    .summary = Une balise HTML ou un code court figure dans le texte.
    .why = Les balises (<b>, <br>) et les codes courts des systèmes de publication ([gallery]) mettent en forme une page et ne font pas partie de l’article. Seuls les éléments et les codes connus sont signalés, non les formules ni [sic].
