markup-markdown = « { $text } » contient des marques Markdown.
    .summary = Des marques Markdown figurent dans le texte.
    .why = Les doubles astérisques, les croisillons devant un titre et les adresses après le texte d’un lien sont des instructions de mise en forme et ne font pas partie du texte. Les marques propres au format du document ne sont pas signalées.
