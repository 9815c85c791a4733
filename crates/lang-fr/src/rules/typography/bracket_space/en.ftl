typography-bracket-space = The space at “{ $mark }” is on the wrong side or missing.
    .summary = A space is missing or too many at a bracket.
    .why = Brackets have a space outside and none inside. Endings in brackets (élu(e)s), arguments and boxes to tick are not flagged.
