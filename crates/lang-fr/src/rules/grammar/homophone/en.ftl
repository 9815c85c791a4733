grammar-homophone = Should be “{ $right }”, not “{ $wrong }”.
    .summary = A word is confused with one that sounds alike.
    .why = The context allows only the word that sounds alike: a participle does not follow “à”, an infinitive does not follow “a”, a subject needs a verb. If both words are possible, nothing is flagged. Sources: school grammars and the Académie française (Dire, ne pas dire).
