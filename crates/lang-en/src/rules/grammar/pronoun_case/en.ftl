grammar-pronoun-case = Here the pronoun is “{ $right }”, not “{ $wrong }”.
    .summary = A pronoun has the wrong case.
    .why = After between stands the object form (between you and me); before a verb stands the subject (the man who is here).
