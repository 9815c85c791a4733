markup-invisible-character = Un caractère invisible ({ $code }) se trouve ici.
    .summary = Un caractère que personne ne voit se trouve dans le texte.
    .why = Espaces de largeur nulle, traits d’union conditionnels et marques de direction viennent d’un copier-coller, gênent la recherche et l’orthographe, et ne servent à rien en français. Ceux qui joignent des émojis restent.
