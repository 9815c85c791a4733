accuracy-negation-lost = The source is negative, but “{ $verb }” is not.
    .summary = A negation of the source is missing.
    .why = The only verb of the source is negated, and the translation, which uses a similar word, has no “ne … pas”, no “sans”, no negative prefix and no verb of refusal. Antonyms (“reste ouvert” for “is not closed”) and phrases such as “not only” or “if not” are not flagged.
