markup-html-entity = « { $entity } » est une référence de caractère HTML.
    .summary = Une référence de caractère HTML figure dans le texte.
    .why = HTML écrit certains caractères sous forme de références (&nbsp;, &eacute;, &#8217;), qui n’ont pas leur place dans le texte. Le caractère lui-même est proposé. Les noms sont ceux de la norme HTML.
