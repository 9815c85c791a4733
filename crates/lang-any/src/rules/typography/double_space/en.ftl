typography-double-space = Two spaces stand here.
    .summary = Two spaces stand where one is right.
    .why = A second space is left over from an edit. The two spaces that a paragraph sets after each full stop, and columns set with spaces, are not flagged.
