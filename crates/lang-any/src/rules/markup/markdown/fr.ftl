markup-markdown = « { $text } » contient des marques de Markdown.
    .summary = Des marques de Markdown sont restées dans le texte.
    .why = Deux astérisques, des croisillons devant un titre et des adresses entre crochets mettent un texte en forme pour un programme et n’en font pas partie. Les marques que le format du document lit lui-même ne sont pas vues ici.
