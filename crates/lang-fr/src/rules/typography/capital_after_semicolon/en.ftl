typography-capital-after-semicolon = After a semicolon, “{ $right }” is in lower case.
    .summary = A capital after a semicolon.
    .why = A semicolon does not end the sentence; only names have a capital after it.
