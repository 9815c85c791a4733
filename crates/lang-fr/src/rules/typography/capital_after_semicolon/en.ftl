typography-capital-after-semicolon = After a semicolon, “{ $right }” takes a small letter.
    .summary = A capital follows a semicolon.
    .why = A semicolon does not end the sentence; only names keep their capital after it.
