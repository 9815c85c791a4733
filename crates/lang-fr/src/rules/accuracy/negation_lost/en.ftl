accuracy-negation-lost = The source is negative (“{ $negation }”), but “{ $verb }” is not.
    .summary = A negation of the source is missing.
    .why = The source has one negation, and the translation has no “ne … pas”, no “sans”, no negative prefix and no word of absence, refusal or failure. Phrases such as “not only” or “if not”, questions and long paragraphs are not flagged.
