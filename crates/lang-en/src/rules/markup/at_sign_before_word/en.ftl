markup-at-sign-before-word = “{ $word }” is an ordinary word, not a handle.
    .summary = An at sign before an ordinary word.
    .why = A machine translation took the word for a handle. Words that may be handles are not flagged.
