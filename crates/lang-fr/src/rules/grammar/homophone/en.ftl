grammar-homophone = Should be “{ $right }”, not “{ $wrong }”.
    .summary = A word is written for another that sounds alike.
    .why = The words around leave room only for the word that sounds alike: no participle follows à, no infinitive follows a, a subject needs a verb. Where both words make sense, the rule is silent. Source: the pairs that school grammars and the Académie française (Dire, ne pas dire) warn of.
