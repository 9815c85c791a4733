markup-broken-line = A line end breaks this sentence.
    .summary = A line end stands inside a sentence.
    .why = The sentence goes on in the next line, as happens when text is copied from a narrow column. Paragraphs of many lines, such as verse and addresses, are not flagged.
