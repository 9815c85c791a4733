accuracy-source-false-friend = The source has “{ $english }”, which does not mean “{ $word }”.
    .summary = A false friend of a word in the source.
    .why = The French word resembles the one in the source but has another meaning (actually: en fait; physician: médecin). It is not flagged if the source also has a word that it translates correctly (currently, physicist).
