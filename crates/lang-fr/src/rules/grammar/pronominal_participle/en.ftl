grammar-pronominal-participle = With this pronominal verb: “{ $right }”, not “{ $word }”.
    .summary = The past participle of a pronominal verb does not agree, or should not.
    .why = The participle agrees with the subject where the reflexive pronoun is the direct object (elle s’est trompée), and keeps its form where it stands for « à soi » (ils se sont succédé) or before an infinitive after faire. Verbs that go both ways (se dire, se donner, se laver) are not flagged.
