grammar-verb-for-noun = “{ $wrong }” is a form of a verb; the noun is “{ $right }”.
    .summary = A verb stands where a noun that sounds alike belongs.
    .why = After a determiner such as un, mon or cette stands a noun; the form written can only be a verb's, and a common noun sounds like it.
