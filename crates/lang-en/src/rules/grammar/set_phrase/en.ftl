grammar-set-phrase = The phrase is “{ $right }”, not “{ $wrong }”.
    .summary = A set phrase contains a wrong word.
    .why = The words of set phrases and the prepositions after verbs are fixed; the word was confused with one that sounds alike, or comes from another language.
