grammar-verb-for-noun = “{ $wrong }” is a verb form; the noun is “{ $right }”.
    .summary = A verb form is written instead of a noun that sounds alike.
    .why = A determiner such as “un”, “mon” or “cette” is followed by a noun. This form can only be a verb, and a common noun sounds alike.
