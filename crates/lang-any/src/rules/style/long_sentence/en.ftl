style-long-sentence = This sentence has { $words } words.
    .summary = A sentence is very long.
    .why = Readers lose the thread in sentences of more than 55 words. Off unless you turn it on.
