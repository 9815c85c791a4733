grammar-elision = “{ $wrong }” is written “{ $right }”.
    .summary = A vowel that must give way before another, or must not.
    .why = Le, la, de, que, ne and their like lose their vowel before a vowel sound; ma, ce, beau and vieux change their form there. Before an aspirated h they stay whole: “le héros”. Source: Grevisse, Le Bon Usage; the list of aspirated words is the lexicon's.
