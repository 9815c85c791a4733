accuracy-false-friend = Here “{ $phrase }” has the sense of a like English word.
    .summary = A French word is used in the sense that a like English word has.
    .why = “Officiel” for a civil servant, “opportunité” for an occasion, “décade” for ten years: the words look alike, the senses differ. The rule speaks only where the words around rule the French sense out. Sources: Koessler and Derocquigny (Les Faux Amis), Académie française, OQLF.
