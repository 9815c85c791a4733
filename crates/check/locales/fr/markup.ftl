### markup

markup-html-entity = « { $entity } » est une référence de caractère HTML.
    .summary = Une référence de caractère HTML est restée dans le texte.
    .why = Une page écrit certains caractères sous forme de références (&nbsp;, &eacute;, &#8217;). Recopiées telles quelles, ce sont des débris ; la règle rétablit le caractère. Les noms sont ceux de la norme HTML.

markup-html-tag = « { $tag } » est une balise de page web.
    .summary = Une balise HTML ou un code court est resté dans le texte.
    .why = Les balises (<b>, <br>) et les codes courts des systèmes de publication ([gallery]) mettent une page en forme et n’appartiennent pas à l’article. Seuls comptent les éléments et codes connus : formules et [sic] restent.

markup-mojibake = « { $text } » a été lu dans un mauvais encodage.
    .summary = Des lettres ont été lues dans un mauvais encodage.
    .why = Deux ou trois caractères étranges de suite (Ã©, â€™) sont un seul caractère UTF-8 qu’un programme a pris pour du Windows-1252. La règle les relit comme il faut.

markup-broken-line = Un saut de ligne coupe cette phrase.
    .summary = Un saut de ligne se trouve à l’intérieur d’une phrase.
    .why = La phrase continue à la ligne suivante, comme il arrive quand on copie un texte d’une colonne étroite. Les paragraphes de plusieurs lignes, vers ou adresses, ne sont pas signalés.

markup-embed-residue = « { $text } » est un reste de page web.
    .summary = Il reste quelque chose d’un message intégré, d’un bouton ou d’une liste de liens.
    .why = Les adresses d’images et les liens raccourcis (pic.twitter.com, t.co, bit.ly) et les libellés de boutons (Read more, Lire la suite) appartiennent à la page d’où vient l’article.

markup-stray-at-sign = « { $word } » est un mot ordinaire, non un identifiant.
    .summary = Une arobase précède un mot ordinaire.
    .why = Les machines qui réécrivent des messages mettent le signe des identifiants devant des articles et des prépositions (@les). Les vrais identifiants ne sont pas signalés.

markup-braces = « { $text } » garde les accolades d’un logiciel de réécriture.
    .summary = Des accolades d’un logiciel de réécriture entourent encore un mot.
    .why = Les logiciels de réécriture notent leurs choix {"{"}grand|vaste{"}"} et laissent les accolades quand quelque chose échoue. Les formules et les ensembles de nombres ne sont pas signalés.

markup-invisible-character = Un caractère invisible ({ $code }) se trouve ici.
    .summary = Un caractère que personne ne voit se trouve dans le texte.
    .why = Espaces de largeur nulle, traits d’union conditionnels et marques de direction viennent d’un copier-coller, gênent la recherche et l’orthographe, et ne servent à rien en français. Ceux qui joignent des émojis restent.
