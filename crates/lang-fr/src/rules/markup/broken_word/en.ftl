markup-broken-word = “{ $word }” was broken by the end of a line.
    .summary = A word is broken by a hyphen and a space.
    .why = A printed line ended there. Both parts together are a French word, and they are not two words by themselves; prefixes that share their word are not flagged.
