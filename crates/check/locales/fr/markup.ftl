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

markup-lost-character = Un caractère de « { $text } » s’est perdu.
    .summary = Une lettre s’est perdue et un signe tient sa place.
    .why = Un programme qui ne savait pas lire une lettre a mis � ou ? à sa place. La règle propose les mots français possibles, le plus fréquent d’abord.

markup-homoglyph = « { $text } » contient une lettre d’une autre écriture.
    .summary = Une lettre d’une autre écriture se trouve dans un mot latin.
    .why = Des lettres cyrilliques ou grecques d’aspect latin viennent de copies et de qui veut tromper des filtres ; recherche et orthographe y échouent (Unicode Technical Standard 39). Mots d’une seule écriture et symboles grecs ne sont pas signalés.

markup-presentation-form = « { $text } » est écrit avec des caractères qui en remplacent d’autres.
    .summary = Des caractères en remplacent d’autres : ligatures de police, lettres pleine chasse, accents séparés.
    .why = Documents PDF et claviers étrangers en laissent ; recherche et orthographe y échouent. La règle met ce qu’ils représentent selon Unicode (formes normales C et KC). La pleine chasse auprès du chinois, du japonais et du coréen reste.

markup-markdown = « { $text } » contient des marques de Markdown.
    .summary = Des marques de Markdown sont restées dans le texte.
    .why = Deux astérisques, des croisillons devant un titre et des adresses entre crochets mettent un texte en forme pour un programme et n’en font pas partie. Les marques que le format du document lit lui-même ne sont pas vues ici.

markup-placeholder = « { $text } » aurait dû être rempli.
    .summary = Une place qu’un programme ou un auteur devait remplir est restée.
    .why = Places entre accolades, signes de format (%s) et consignes entre crochets sont remplis avant publication. Ce qui doit y figurer ne peut être su ici ; la règle propose de l’ôter. Pourcentages et ensembles de nombres ne sont pas signalés.

markup-tracking-link = Cette adresse compte ses visiteurs ; « { $right } » mène à la même page.
    .summary = Une adresse porte des marques qui comptent les visiteurs.
    .why = Des paramètres tels que utm_source et fbclid disent à un site d’où vient le lecteur ; la page est la même sans eux.

markup-malformed-address = Cette adresse ne mène nulle part ; « { $right } » est peut-être visé.
    .summary = Une adresse du web est mal écrite.
    .why = Le protocole a une lettre ou une barre de trop ou de moins, ou l’adresse contient un signe à échapper (RFC 3986).

markup-wiki-residue = « { $text } » est un reste de page d’encyclopédie.
    .summary = Il reste quelque chose d’une page d’encyclopédie.
    .why = Liens de modification, remarques de contributeurs et liens entre doubles crochets appartiennent à la page d’où vient le texte.

markup-broken-word = « { $word } » a été coupé par une fin de ligne.
    .summary = Un mot est coupé par un trait d’union et une espace.
    .why = Une ligne imprimée s’arrêtait là. Les deux parties réunies font un mot français, et n’en sont pas deux séparément ; les préfixes qui partagent leur mot ne sont pas signalés.
