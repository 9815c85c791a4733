markup-wiki-residue = « { $text } » est un reste de page d’encyclopédie.
    .summary = Il reste quelque chose d’une page d’encyclopédie.
    .why = Liens de modification, remarques de contributeurs et liens entre doubles crochets appartiennent à la page d’où vient le texte.
