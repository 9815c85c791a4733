typography-unbalanced-bracket = “{ $mark }” is unpaired in this paragraph.
    .summary = A bracket is never closed, or never opened.
    .why = A bracket should be closed in the paragraph in which it is opened. Numbers of list items (1), a)) and emoticons are not flagged.
