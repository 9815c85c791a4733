markup-markdown = “{ $text }” contains Markdown markup.
    .summary = Markdown markup is in the text.
    .why = Double asterisks, number signs before a heading and addresses after a link text are formatting instructions and not part of the text. Markup that belongs to the format of the document is not flagged.
