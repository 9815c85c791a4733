markup-markdown = “{ $text }” holds marks of Markdown.
    .summary = Marks of Markdown were left in running text.
    .why = Two asterisks, number signs before a heading and addresses in brackets shape a text for a program and are no part of it. Marks that the document’s own format reads are not seen here.
