markup-html-entity = « { $entity } » est une référence de caractère HTML.
    .summary = Une référence de caractère HTML est restée dans le texte.
    .why = Une page écrit certains caractères sous forme de références (&nbsp;, &eacute;, &#8217;). Recopiées telles quelles, ce sont des débris ; la règle rétablit le caractère. Les noms sont ceux de la norme HTML.
