grammar-attribute-agreement = The subject asks for “{ $right }”, not “{ $word }”.
    .summary = An adjective or participle after être does not agree with the subject.
    .why = After être and its like (sembler, devenir, se sentir), adjective and participle take gender and number of the subject: a pronoun, a name, or a noun with its determiner at the start of the clause. On, vous and collective nouns are not flagged.
