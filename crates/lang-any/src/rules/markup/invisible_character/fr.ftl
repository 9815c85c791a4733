markup-invisible-character = Il y a ici un caractère invisible ({ $code }).
    .summary = Un caractère invisible figure dans le texte.
    .why = Les espaces de largeur nulle et les marques de direction viennent d’un texte copié, gênent la recherche et la correction, et n’ont pas d’utilité ici. Ceux des émojis ne sont pas signalés.
