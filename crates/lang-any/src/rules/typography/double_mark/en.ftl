typography-double-mark = “{ $text }” should be “{ $right }”.
    .summary = Two marks stand where one is right.
    .why = A comma before a full stop, or the same mark twice, is left over from an edit. The full stop of an abbreviation before a comma (etc.,) and marks in code are not flagged.
