spelling-pronoun-i = “{ $wrong }” is written “{ $right }”.
    .summary = The pronoun I has a small letter.
    .why = English writes the pronoun I with a capital wherever it stands.
