grammar-indefinite-article = Use “{ $right }” before “{ $next }”.
    .summary = “A” instead of “an”, or vice versa.
    .why = “A” precedes a consonant sound, “an” a vowel sound. The sound decides, not the letter: an hour, a university, a one-way street, an MP, a UN envoy. If both are in use (an historic day, a herb), nothing is flagged.
