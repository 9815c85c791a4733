### Rules about agreement.

grammar-determiner-agreement = “{ $determiner }” does not agree with “{ $noun }”.
    .summary = A determiner does not agree with its noun.
    .why = The determiner takes gender and number of its noun, and adjectives follow: « une entretien constructive » becomes « un entretien constructif » in one step. Where the number differs, either word may be wrong, and both mends are offered. Words that may be read as a pronoun and its verb are left alone.

grammar-noun-after-numeral = After “{ $numeral }”: “{ $right }”.
    .summary = A noun does not agree with the number before it.
    .why = A noun that is counted by two or more takes the plural, one that is counted by less than two (1.5) the singular. Numbers that name (page deux, article six) are left alone.

grammar-adjective-agreement = “{ $word }” should be “{ $right }” here.
    .summary = An adjective does not agree with its noun.
    .why = An adjective right after a noun takes its gender and number. Where it agrees with another noun before, or with several together, it is left alone.

grammar-attribute-agreement = The subject asks for “{ $right }”, not “{ $word }”.
    .summary = An adjective or participle after être does not agree with the subject.
    .why = After être and its like (sembler, devenir, se sentir), adjective and participle take gender and number of the subject: a pronoun, a name, or a noun with its determiner at the start of the clause. On, vous and collective nouns are left alone.

grammar-subject-verb = The subject asks for “{ $right }”, not “{ $verb }”.
    .summary = A verb does not agree with its subject.
    .why = A verb takes person and number of its subject: a pronoun right before it, or a noun with its determiner at the start of the sentence. Collective nouns (la plupart) and subjects that stand farther away are left alone.

grammar-distant-determiner = “{ $word }” should be “{ $right }” here.
    .summary = Tout or quel does not agree with the noun that they belong to.
    .why = « Tout » takes gender and number of the noun after its article (tous les trains), and « quel » before être those of the noun after it (quelle est la date, quelles que soient les règles). « Quelque soit » is « quel que soit ».

grammar-participle-with-avoir = After avoir: “{ $right }”, not “{ $word }”.
    .summary = A past participle after avoir agrees with the wrong word, or with none.
    .why = With avoir the participle never agrees with the subject. It agrees with a direct object that stands before the verb (la maison qu’ils ont achetée, je les ai vus), and keeps its form otherwise. Participles that keep their form before an infinitive (fait, laissé, pu, dû) are left alone.

grammar-pronominal-participle = With this pronominal verb: “{ $right }”, not “{ $word }”.
    .summary = The past participle of a pronominal verb does not agree, or should not.
    .why = The participle agrees with the subject where the reflexive pronoun is the direct object (elle s’est trompée), and keeps its form where it stands for « à soi » (ils se sont succédé) or before an infinitive after faire. Verbs that go both ways (se dire, se donner, se laver) are left alone.

grammar-preposed-adjective = “{ $word }” should be “{ $right }” here.
    .summary = An adjective does not agree with the noun after it.
    .why = An adjective that stands before its noun, after a preposition and without article, agrees with it as elsewhere: à grands pas, d’autres choses. Adverbs (de nouveau) are left alone.

grammar-invariable-adjective = “{ $word }” keeps its form here: “{ $right }”.
    .summary = An adjective that does an adverb's work was made to agree.
    .why = After certain verbs the adjective tells how, and keeps its form: coûter cher, sentir bon, parler fort. So do the participle that ends a comparison (plus que prévu, comme convenu) and a colour with its shade (des yeux bleu clair).

grammar-hundred = “{ $word }” should be “{ $right }” in this number.
    .summary = Cent or mille is written wrong in a number.
    .why = « Cent » takes an s where it is multiplied and ends the number (trois cents places), and none before another number (trois cent deux, trois cent mille). « Mille » never does. Numbers that name (page deux cent) are left alone.

grammar-object-attribute = The object asks for “{ $right }”, not “{ $word }”.
    .summary = An adjective said of the object does not agree with it.
    .why = After trouver, rendre, juger, croire, laisser the adjective speaks of the object and agrees with it: je les trouve absurdes.

grammar-relative-pronoun = “{ $word }” should be “{ $right }” here.
    .summary = Lequel does not agree with its noun.
    .why = Lequel, auquel and duquel take gender and number of the noun that they stand for: la voiture avec laquelle, les outils avec lesquels. Where another noun before may be meant, nothing is said.

grammar-joined-persons = After joined persons, write “{ $right }”, not “{ $verb }”.
    .summary = The verb does not go with subjects joined by “et” (“mes voisines et moi avez”).
    .why = “Moi” among joined subjects makes them “nous”, “toi” makes them “vous”: “mes voisines et moi avons”, “toi et ton frère avez”.
