accuracy-false-friend = “{ $phrase }” is used here in the sense of a similar English word.
    .summary = A French word is used in the sense of a similar English word.
    .why = “Officiel” for a civil servant, “opportunité” for an occasion, “décade” for ten years: the words look alike, but their meanings differ. A word is flagged only if its context excludes the French meaning. Sources: Koessler and Derocquigny (Les Faux Amis), Académie française, OQLF.
