style-long-sentence = This sentence has { $words } words.
    .summary = A sentence is very long.
    .why = Sentences of more than 55 words are hard to follow. Off by default.
