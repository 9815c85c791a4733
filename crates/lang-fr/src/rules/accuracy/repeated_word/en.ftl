accuracy-repeated-word = “{ $word }” is repeated; the source has two different words.
    .summary = The same word is on both sides of “et” or “ou”.
    .why = Two different words of the source were translated by the same one. It is better to translate the second word than to delete the repetition. Idioms (encore et encore) and repetitions of the source itself are not flagged.
