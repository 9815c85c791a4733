accuracy-negation-added = “{ $negation }” has no counterpart in the source.
    .summary = The translation is negative, the source is not.
    .why = The translation has “ne … pas” or another complete negation, and the source has no negation, no negative prefix and no word of absence, refusal, failure or doubt. Restrictions (“ne … que”) are not flagged.
