grammar-subject-verb = The subject requires “{ $right }”, not “{ $verb }”.
    .summary = A verb does not agree with its subject.
    .why = A verb takes the person and number of its subject: a pronoun right before it, or a noun with its determiner at the start of the sentence. Collective nouns (la plupart) and more distant subjects are not flagged.
