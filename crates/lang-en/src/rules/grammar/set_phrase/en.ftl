grammar-set-phrase = The phrase is “{ $right }”, not “{ $wrong }”.
    .summary = A set phrase has a wrong word in it.
    .why = Set phrases and the prepositions of verbs are fixed; a word that sounds alike or that another language uses there has no meaning in them.
