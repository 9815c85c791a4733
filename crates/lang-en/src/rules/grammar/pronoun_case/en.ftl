grammar-pronoun-case = Use “{ $right }” here, not “{ $wrong }”.
    .summary = A pronoun has the wrong case.
    .why = After “between”, use the object form (between you and me); before a verb, the subject form (the man who is here).
