accuracy-source-false-friend = The source says “{ $english }”, which is not “{ $word }”.
    .summary = A false friend that the source proves.
    .why = The French word looks like the one in the source and means another thing (actually: en fait; physician: médecin). The rule is silent where the source also has a word that the French one translates rightly (currently, physicist).
