typography-double-space = There are two spaces here.
    .summary = Two spaces instead of one.
    .why = The second space is left over from an edit. Two spaces after each full stop of a paragraph, and columns aligned with spaces, are not flagged.
