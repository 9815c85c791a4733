grammar-elision = “{ $wrong }” should be “{ $right }”.
    .summary = An elision is missing or wrong.
    .why = “Le”, “la”, “de”, “que”, “ne” and similar words are elided before a vowel sound; “ma”, “ce”, “beau” and “vieux” change their form. Before an aspirated h they are unchanged: “le héros”. Sources: Grevisse, Le Bon Usage; the lexicon for the aspirated h.
