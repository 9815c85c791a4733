grammar-attribute-agreement = The subject requires “{ $right }”, not “{ $word }”.
    .summary = An adjective or a participle after “être” does not agree with the subject.
    .why = After “être” and similar verbs (sembler, devenir, se sentir), adjectives and participles take the gender and number of the subject: a pronoun, a name, or a noun with its determiner at the start of the clause. “On”, “vous” and collective nouns are not flagged.
