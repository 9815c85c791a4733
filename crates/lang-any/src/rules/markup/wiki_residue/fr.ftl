markup-wiki-residue = « { $text } » est un reste de page wiki.
    .summary = Un reste de page wiki.
    .why = Les liens de modification, les remarques de contributeurs et les liens entre doubles crochets appartiennent à la page wiki d’où le texte a été copié.
