grammar-pronominal-participle = With this pronominal verb, write “{ $right }”, not “{ $word }”.
    .summary = The past participle of a pronominal verb does not agree, or should not agree.
    .why = The participle agrees with the subject if the reflexive pronoun is a direct object (elle s’est trompée). It is invariable if the pronoun means “à soi” (ils se sont succédé), or before an infinitive after “faire”. Verbs that allow both (se dire, se donner, se laver) are not flagged.
