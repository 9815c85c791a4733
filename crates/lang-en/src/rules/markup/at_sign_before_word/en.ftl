markup-at-sign-before-word = An at sign stands before “{ $word }”.
    .summary = An at sign stands before an ordinary word.
    .why = A machine took the word for the name of an account. What could be an account is not flagged.
