typography-double-mark = “{ $text }” should be “{ $right }”.
    .summary = Two punctuation marks instead of one.
    .why = A comma before a full stop, or a repeated mark, is left over from an edit. The full stop of an abbreviation before a comma (etc.,) and punctuation in code are not flagged.
