markup-broken-line = A line break splits this sentence.
    .summary = A line break within a sentence.
    .why = The sentence continues on the next line, as in text that was copied from a narrow column. Paragraphs of many lines, such as verse and addresses, are not flagged.
