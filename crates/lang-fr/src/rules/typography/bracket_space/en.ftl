typography-bracket-space = The space next to “{ $mark }” is missing or on the wrong side.
    .summary = A missing or extra space next to a bracket.
    .why = Brackets have a space outside, but not inside. Endings in brackets (élu(e)s), arguments and check boxes are not flagged.
