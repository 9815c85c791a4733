markup-broken-word = “{ $word }” was hyphenated at the end of a line.
    .summary = A word is split by a hyphen and a space.
    .why = The word was at the end of a printed line. Its parts form one French word, and are not two words by themselves. Prefixes that share a word (pré- et post-natal) are not flagged.
