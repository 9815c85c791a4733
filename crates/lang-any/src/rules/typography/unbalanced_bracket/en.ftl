typography-unbalanced-bracket = “{ $mark }” has no counterpart in this paragraph.
    .summary = A bracket is never closed, or never opened.
    .why = A bracket that opens in a paragraph closes there. Numbers of items (1), a)) and faces made of marks are not flagged.
